import type { Enquiry, EnquiryStatus } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip, type Tone } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button, Group, Textarea } from '@mantine/core';
import { IconMessage, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './sponsorship.module.css';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

const tones = {
  received: 'waiting-organiser',
  answered: 'done',
  dismissed: 'muted',
} as const satisfies Record<EnquiryStatus, Tone>;

/** Who asked on the public page to become a sponsor, and what became of it. */
export function SponsorEnquiries() {
  const t = useTranslations('sponsors.enquiries');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  const enquiries = trpc.sponsorship.enquiries.useQuery({ eventId }, { refetchOnMount: 'always' });
  if (enquiries.isError)
    return <LoadFailure error={enquiries.error} onRetry={() => void enquiries.refetch()} />;
  if (!enquiries.data) return <SkeletonRows rows={4} label={loading} />;
  if (enquiries.data.length === 0) {
    return (
      <EmptyState icon={IconMessage} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <ul className={classes.levels}>
      {enquiries.data.map((enquiry) => (
        <li key={enquiry.enquiryId} className={classes.level}>
          <OneEnquiry enquiry={enquiry} />
        </li>
      ))}
    </ul>
  );
}

function OneEnquiry({ enquiry }: { enquiry: Enquiry }) {
  const t = useTranslations('sponsors.enquiries');
  const states = useTranslations('states.enquiry');
  const format = useFormatter();
  const { timeZone } = useOrganiserHat();
  const { name, organisation, email, subject, message, status, answer, createdAt } = enquiry;
  return (
    <>
      <div className={classes.levelHead}>
        <div className={classes.benefitWords}>
          <h2 className={classes.levelName}>{[organisation, name].filter(Boolean).join(', ')}</h2>
          <p className={classes.muted}>
            {subject && `${subject} · `}
            {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })} ·{' '}
            <Anchor href={`mailto:${email}`} size="sm" underline="always">
              {email}
            </Anchor>
          </p>
        </div>
        <StateChip tone={tones[status]} label={states(status)} />
      </div>
      <p className={classes.said}>{message}</p>
      {answer && (
        <>
          <p className={classes.muted}>{t('answered', { name: enquiry.decidedBy })}</p>
          <p className={classes.said}>{answer}</p>
        </>
      )}
      {status !== 'answered' && <AnswerForm enquiry={enquiry} />}
    </>
  );
}

function AnswerForm({ enquiry }: { enquiry: Enquiry }) {
  const t = useTranslations('sponsors.enquiries');
  const { eventId } = useOrganiserHat();
  const act = useSponsorshipAct();
  const { enquiryId, name, status } = enquiry;
  const [text, setText] = useState('');
  const answer = trpc.sponsorship.answerEnquiry.useMutation(act.says(t('sent')));
  const dismiss = trpc.sponsorship.dismissEnquiry.useMutation(act.says(t('dismissed')));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate({ eventId, enquiryId, answer: text });
      }}
    >
      <Textarea
        mt="sm"
        label={t('answerTo', { name })}
        autosize
        minRows={3}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group mt="sm" gap="xs">
        <Button
          type="submit"
          leftSection={<IconSend size={18} aria-hidden />}
          disabled={text.trim() === ''}
          loading={answer.isPending}
        >
          {t('send')}
        </Button>
        {status === 'received' && (
          <Button
            variant="default"
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate({ eventId, enquiryId })}
          >
            {t('dismiss')}
          </Button>
        )}
      </Group>
    </form>
  );
}
