import type {
  AnnouncementInput,
  AnnouncementPreview,
} from '@foyer/domain/announcement/announcement.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LetterView } from './letter-view.tsx';
import classes from './mail.module.css';

type ReachProps = {
  content: AnnouncementInput;
  locale: Locale;
  /** How it is sent, knowing whom it reaches. */
  children: (reach: AnnouncementPreview | undefined) => ReactNode;
};

const TYPING_MS = 500;

/** Whom it would reach now, and how each of the first of them would read it. */
export function AnnouncementReach({ content, locale, children }: ReachProps) {
  const t = useTranslations('announcements');
  const { sentence } = useSentences();
  const notify = useNotify();
  const { eventId } = useOrganiserHat();
  const [shown] = useDebouncedValue(content, TYPING_MS);
  const [at, setAt] = useState('0');
  const preview = trpc.announcement.preview.useQuery(
    { eventId, content: shown },
    { placeholderData: (previous) => previous },
  );
  const test = trpc.announcement.sendTest.useMutation({
    onSuccess: ({ address }) => notify.done(t('tested', { address })),
  });
  const { data } = preview;
  const sample = data?.samples[Number(at)] ?? data?.samples[0];
  return (
    <>
      {preview.error && <Alert color="red">{sentence(preview.error)}</Alert>}
      {data && <Reach preview={data} />}
      {children(data)}
      {data && !sample && <p className={classes.muted}>{t('noSample')}</p>}
      {data && sample && (
        <>
          <div className={classes.trialHead}>
            <Select
              className={classes.person}
              label={t('sample')}
              allowDeselect={false}
              value={data.samples.includes(sample) ? String(data.samples.indexOf(sample)) : '0'}
              onChange={(value) => setAt(value ?? '0')}
              data={data.samples.map(({ toName, toAddress, exhibitorName }, index) => ({
                value: String(index),
                label: `${toName || toAddress} · ${exhibitorName}`,
              }))}
            />
            <Button
              variant="default"
              leftSection={<IconSend size={18} aria-hidden />}
              loading={test.isPending}
              onClick={() => test.mutate({ eventId, content: shown, locale })}
            >
              {t('test')}
            </Button>
          </div>
          <p className={classes.subject}>{sample.subject}</p>
          <LetterView text={sample.text} html={sample.html} />
        </>
      )}
    </>
  );
}

function Reach({ preview }: { preview: AnnouncementPreview }) {
  const t = useTranslations('announcements');
  const { exhibitors, letters, unsubscribed, bounced } = preview;
  return (
    <div>
      <p className={classes.reach} role="status">
        {t('reach', { exhibitors, letters })}
      </p>
      {unsubscribed > 0 && (
        <p className={classes.muted}>{t('unsubscribed', { count: unsubscribed })}</p>
      )}
      {bounced > 0 && <p className={classes.muted}>{t('bounced', { count: bounced })}</p>}
      <p className={classes.muted}>{t('reachNow')}</p>
    </div>
  );
}
