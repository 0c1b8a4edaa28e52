import { printShortCode } from '@foyer/domain/attendee/badge-code.ts';
import type { AttendeeId } from '@foyer/domain/identifier.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { FactTimeline } from '@foyer/portal/history/fact-timeline.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './attendee.module.css';
import { EditAttendeeDialog } from './attendee-dialogs.tsx';
import { attendeeTones } from './attendee-tones.ts';
import { BadgeLinkButton } from './badge-link-button.tsx';
import { StatusButton } from './status-button.tsx';

export type AttendeeDetail = Outputs['attendee']['get'];

type AttendeePanelProps = {
  attendeeId: string;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onPrint: () => void;
};

/** One person beside the list. */
export function AttendeePanel({ attendeeId, onPrint, ...panel }: AttendeePanelProps) {
  const t = useTranslations('attendees.panel');
  const loading = useTranslations('portal.frame')('loading');
  const states = useTranslations('states.attendee');
  const format = useFormatter();
  const words = useSidePanelWords();
  const { eventId } = useOrganiserHat();
  const detail = trpc.attendee.get.useQuery(
    { eventId, attendeeId: attendeeId as AttendeeId },
    { refetchOnMount: 'always' },
  );
  const [isEditing, setEditing] = useState(false);
  const attendee = detail.data;

  return (
    <SidePanel
      {...panel}
      words={words}
      title={attendee?.name ?? (detail.isError ? t('gone') : loading)}
      sub={
        attendee &&
        t('since', { date: format.dateTime(attendee.createdAt, { dateStyle: 'medium' }) })
      }
      aside={
        attendee && (
          <StateChip tone={attendeeTones[attendee.status]} label={states(attendee.status)} />
        )
      }
      actions={
        attendee && (
          <>
            <StatusButton attendee={attendee} />
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          </>
        )
      }
    >
      {detail.isError && <LoadFailure error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isPending && <SkeletonRows rows={6} label={loading} />}
      {attendee && (
        <>
          <PersonFacts attendee={attendee} />
          <section className={classes.section}>
            <h3>{t('badge')}</h3>
            <BadgeFacts attendee={attendee} />
            {attendee.status === 'registered' ? (
              <Group gap="xs" mt="sm">
                <Button
                  variant="default"
                  leftSection={<IconPrinter size={18} aria-hidden />}
                  onClick={onPrint}
                >
                  {t('print')}
                </Button>
                <BadgeLinkButton attendee={attendee} />
              </Group>
            ) : (
              <p className={classes.muted}>{t('noBadge')}</p>
            )}
          </section>
          <PersonHistory attendeeId={attendee.attendeeId} />
          <EditAttendeeDialog
            isOpen={isEditing}
            attendee={attendee}
            onClose={() => setEditing(false)}
          />
        </>
      )}
    </SidePanel>
  );
}

function PersonFacts({ attendee }: { attendee: AttendeeDetail }) {
  const t = useTranslations('attendees.panel');
  const { organisation, email, ticket, externalRef } = attendee;
  const lines = [
    [t('organisation'), organisation],
    [t('email'), email && <Anchor href={`mailto:${email}`}>{email}</Anchor>],
    [t('ticket'), ticket],
    [t('externalRef'), externalRef],
  ] as const;
  return (
    <dl className={classes.facts}>
      {lines.map(
        ([word, value]) =>
          value && (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function BadgeFacts({ attendee: { badgeCode, shortCode } }: { attendee: AttendeeDetail }) {
  const t = useTranslations('attendees.panel');
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('shortCode')}</dt>
        <dd className={classes.code}>{printShortCode(shortCode)}</dd>
      </div>
      <div>
        <dt>{t('badgeCode')}</dt>
        <dd className={classes.code}>{badgeCode}</dd>
      </div>
    </dl>
  );
}

function PersonHistory({ attendeeId }: { attendeeId: AttendeeId }) {
  const t = useTranslations('attendees.panel');
  const { eventId } = useOrganiserHat();
  const facts = trpc.fact.list.useQuery(
    { eventId, noun: 'attendee', nounId: attendeeId },
    { refetchOnMount: 'always' },
  );
  if (!facts.data) return null;
  return (
    <section className={classes.section}>
      <h3>{t('history')}</h3>
      {facts.data.length === 0 ? (
        <p className={classes.muted}>{t('imported')}</p>
      ) : (
        <FactTimeline facts={facts.data} />
      )}
    </section>
  );
}
