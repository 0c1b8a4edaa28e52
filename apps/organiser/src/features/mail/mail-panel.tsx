import { mayActOnMail } from '@foyer/domain/mail/mail.policy.ts';
import { canNoteBounce, canRetryMail, canWithdrawMail } from '@foyer/domain/mail/mail.rules.ts';
import type { Mail } from '@foyer/domain/mail/mail.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button } from '@mantine/core';
import { IconMailOff, IconMailX, IconSend } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { LetterView } from './letter-view.tsx';
import classes from './mail.module.css';
import { MailAbout } from './mail-about.tsx';
import { MailNotice } from './mail-notice.tsx';
import { mailTones } from './mail-tones.ts';
import { useKindOfMail } from './use-kind-of-mail.ts';

type MailPanelProps = {
  mailId: string;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
};

/** One letter: to whom, what became of it, and every word of it. */
export function MailPanel({ mailId, ...moves }: MailPanelProps) {
  const t = useTranslations('mail');
  const states = useTranslations('states.mail');
  const words = useSidePanelWords();
  const kindOf = useKindOfMail();
  const { eventId, role } = useOrganiserHat();
  const mail = trpc.mail.get.useQuery({ eventId, mailId });
  const { data } = mail;
  // Where there is no server the page says so; a button that cannot work would only repeat it.
  const mayRetry = (letter: Mail) =>
    letter.status !== 'queued' &&
    canRetryMail(letter).allowed &&
    mayActOnMail({ kind: 'organiser', role }, 'retry');
  const mayWithdraw = ({ status }: Mail) =>
    canWithdrawMail(status).allowed && mayActOnMail({ kind: 'organiser', role }, 'withdraw');
  return (
    <SidePanel
      {...moves}
      title={data?.subject ?? t('title')}
      sub={data && kindOf(data.template)}
      aside={data && <StateChip tone={mailTones[data.status]} label={states(data.status)} />}
      actions={
        data &&
        (mayWithdraw(data) ? (
          <WithdrawButton mail={data} />
        ) : (
          (mayRetry(data) && <RetryButton mail={data} />) || <BounceButton mail={data} />
        ))
      }
      words={words}
    >
      {mail.error && <LoadFailure error={mail.error} onRetry={() => void mail.refetch()} />}
      {mail.isPending && <SkeletonRows rows={6} label={t('title')} />}
      {data && (
        <div className={classes.body}>
          <MailNotice mail={data} />
          <MailAbout mail={data} />
          <LetterView key={data.mailId} text={data.text} html={data.html} />
        </div>
      )}
    </SidePanel>
  );
}

function RetryButton({ mail }: { mail: Mail }) {
  const t = useTranslations('mail.panel');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const retry = trpc.mail.retry.useMutation({
    onSuccess: async () => {
      notify.done(t('retried'));
      await utils.mail.invalidate();
    },
  });
  return (
    <Button
      leftSection={<IconSend size={18} aria-hidden />}
      loading={retry.isPending}
      onClick={() => retry.mutate({ eventId, mailId: mail.mailId })}
    >
      {mail.status === 'failed' ? t('retry') : t('send')}
    </Button>
  );
}

/** For what came back to the organiser's own mailbox. */
function BounceButton({ mail }: { mail: Mail }) {
  const t = useTranslations('mail.panel');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, role } = useOrganiserHat();
  const isBounced = mail.status !== 'bounced';
  const note = trpc.mail.noteBounce.useMutation({
    onSuccess: () => notify.done(t(isBounced ? 'bouncedDone' : 'notBouncedDone')),
    onSettled: () => Promise.all([utils.mail.invalidate(), utils.announcement.invalidate()]),
  });
  const mayNote = mayActOnMail({ kind: 'organiser', role }, 'note_bounce');
  if (!mayNote || !canNoteBounce(mail.status, isBounced).allowed) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconMailX size={18} aria-hidden />}
      loading={note.isPending}
      onClick={() => note.mutate({ eventId, mailId: mail.mailId, isBounced })}
    >
      {t(isBounced ? 'bounced' : 'notBounced')}
    </Button>
  );
}

/** Stops it before it leaves; with a mail server it can still be sent afterwards. */
function WithdrawButton({ mail }: { mail: Mail }) {
  const t = useTranslations('mail.panel');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const refetch = () => utils.mail.invalidate();
  const withdraw = trpc.mail.withdraw.useMutation({
    onSuccess: () => notify.done(t('withdrawn')),
    onSettled: refetch,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconMailOff size={18} aria-hidden />}
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate({ eventId, mailIds: [mail.mailId] })}
    >
      {t('withdraw')}
    </Button>
  );
}
