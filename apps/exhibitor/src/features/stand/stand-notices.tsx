import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './own-stand.module.css';

/** What the organiser told about the stand; each is acknowledged once, so that nobody is moved unawares. */
export function StandNotices() {
  const t = useTranslations('booth.notice');
  const format = useFormatter();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId, role } = useExhibitorHat();
  const notices = trpc.stand.noticesOfBooth.useQuery({ eventId, exhibitorId });
  const acknowledge = trpc.stand.acknowledge.useMutation({
    onSuccess: () => notify.done(t('thanks')),
    onSettled: () => Promise.all([utils.stand.invalidate(), utils.fact.invalidate()]),
  });
  const mayAcknowledge = mayActOnStand({ kind: 'exhibitor', role }, 'acknowledge');
  if (!notices.data || notices.data.length === 0) return null;
  const date = (at: Date) => format.dateTime(at, { dateStyle: 'medium' });
  return (
    <section className={classes.notices} aria-labelledby="stand-notices">
      <h2 id="stand-notices">{t('title')}</h2>
      <ul>
        {notices.data.map((notice) => (
          <li key={notice.noticeId} data-open={notice.acknowledgedAt === null || undefined}>
            <div>
              <p className={classes.told}>
                {t(notice.mainName === null ? notice.kind : `shared.${notice.kind}`, {
                  from: notice.fromNumber ?? '',
                  to: notice.toNumber ?? '',
                  main: notice.mainName ?? '',
                })}
              </p>
              {notice.reason && (
                <Text size="sm">
                  {t('reason')} <q>{notice.reason}</q>
                </Text>
              )}
              <Text size="sm" c="dimmed">
                {t('sent', { on: date(notice.sentAt) })}
                {notice.acknowledgedAt &&
                  ` · ${t('read', { by: notice.acknowledgedBy ?? '', on: date(notice.acknowledgedAt) })}`}
              </Text>
            </div>
            {notice.acknowledgedAt === null &&
              (mayAcknowledge ? (
                <Button
                  loading={
                    acknowledge.isPending && acknowledge.variables.noticeId === notice.noticeId
                  }
                  onClick={() =>
                    acknowledge.mutate({ eventId, exhibitorId, noticeId: notice.noticeId })
                  }
                >
                  {notice.kind === 'assigned' && notice.mainName === null
                    ? t('confirm')
                    : t('acknowledge')}
                </Button>
              ) : (
                <Text size="sm" c="dimmed">
                  {t('readOnly')}
                </Text>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
