import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useCopyWords } from '@foyer/portal/list/use-field-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Copyable } from '@foyer/ui/field/copyable.tsx';
import { Button, Group } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './home.module.css';

/** The dates in one's own calendar, by an address that is shown once and can be ended. */
export function CalendarLink() {
  const t = useTranslations('home.calendar');
  const format = useFormatter();
  const notify = useNotify();
  const copyWords = useCopyWords();
  const { eventId, exhibitorId } = useExhibitorHat();
  const at = { eventId, exhibitorId };
  const utils = trpc.useUtils();
  const link = trpc.task.calendarLink.useQuery(at);
  const refetch = () => utils.task.calendarLink.invalidate();
  const make = trpc.task.makeCalendarLink.useMutation({ onSettled: refetch });
  const revoke = trpc.task.revokeCalendarLink.useMutation({
    onSuccess: () => {
      make.reset();
      notify.done(t('revoked'));
    },
    onSettled: refetch,
  });
  const since = link.data?.createdAt;
  if (link.isPending) return null;
  return (
    <section className={classes.panel} aria-labelledby="calendar-link">
      <h2 id="calendar-link" className={classes.heading}>
        {t('title')}
      </h2>
      {make.data ? (
        <>
          <p className={classes.muted}>{t('once')}</p>
          <div className={classes.calendarUrl}>
            <Copyable value={make.data.url} words={copyWords} />
          </div>
        </>
      ) : (
        <p className={classes.muted}>
          {since ? t('since', { date: format.dateTime(since, { dateStyle: 'long' }) }) : t('help')}
        </p>
      )}
      <Group gap="xs" mt="sm">
        {!make.data && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            loading={make.isPending}
            onClick={() => make.mutate(at)}
          >
            {since ? t('renew') : t('make')}
          </Button>
        )}
        {since && (
          <Button
            size="xs"
            variant="subtle"
            loading={revoke.isPending}
            onClick={() => revoke.mutate(at)}
          >
            {t('revoke')}
          </Button>
        )}
      </Group>
    </section>
  );
}
