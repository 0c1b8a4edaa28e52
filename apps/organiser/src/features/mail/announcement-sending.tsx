import type { Announcement } from '@foyer/domain/announcement/announcement.schema.ts';
import { instantOf } from '@foyer/domain/wall-clock.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './mail.module.css';

type SendingProps = {
  isWhole: boolean;
  letters: number;
  /** Keeps what is written before it is sent. */
  save: () => Promise<Announcement>;
  onSent: (id: string) => void;
};

/** Now, with a minute to call it back, or at a time by the clocks at the event. */
export function AnnouncementSending({ isWhole, letters, save, onSent }: SendingProps) {
  const t = useTranslations('announcements');
  const format = useFormatter();
  const notify = useNotify();
  const { sentence } = useSentences();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const event = trpc.event.get.useQuery({ eventId });
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const [failure, setFailure] = useState<unknown>();
  const refetch = () => Promise.all([utils.announcement.invalidate(), utils.fact.invalidate()]);
  const callBack = trpc.announcement.callBack.useMutation({ onSettled: refetch });
  const schedule = trpc.announcement.schedule.useMutation({
    meta: { quiet: true },
    onSettled: refetch,
  });
  const isTimeMissing = when === 'later' && (day === '' || time === '' || !event.data);
  const send = async () => {
    setFailure(undefined);
    try {
      const sendAt =
        when === 'later' && event.data ? instantOf({ date: day, time }, event.data.timeZone) : null;
      const { announcementId, version } = await save();
      const moment = await schedule.mutateAsync({ eventId, announcementId, version, sendAt });
      const words = sendAt
        ? t('scheduledFor', {
            at: format.dateTime(moment.sendAt, { dateStyle: 'long', timeStyle: 'short' }),
          })
        : t('sentNow');
      notify.undo(words, () => callBack.mutate({ eventId, announcementId }));
      onSent(announcementId);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <div className={classes.sending}>
      <SegmentedControl
        aria-label={t('when')}
        value={when}
        onChange={(next) => setWhen(next as typeof when)}
        data={[
          { value: 'now', label: t('now') },
          { value: 'later', label: t('later') },
        ]}
      />
      {when === 'later' && (
        <Group grow>
          <TextInput
            type="date"
            label={t('day')}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            type="time"
            label={t('time', { zone: event.data?.timeZone ?? '' })}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </Group>
      )}
      {failure !== undefined && <Alert color="red">{sentence(failure)}</Alert>}
      <Button
        disabled={!isWhole || isTimeMissing}
        loading={schedule.isPending}
        onClick={() => void send()}
      >
        {when === 'now' ? t('send', { letters }) : t('schedule')}
      </Button>
    </div>
  );
}
