import type { Outputs } from '@foyer/portal/trpc.ts';
import { useOnDemand } from '@foyer/ui/provider/use-on-demand.ts';
import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCircleCheck, IconCloudUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Consent } from './consent.tsx';
import { EarlierNotes } from './earlier-notes.tsx';
import { useLeadName } from './lead-name.ts';
import { NoteField } from './note-field.tsx';
import type { WaitingEntry } from './outbox.ts';
import { Qualify } from './qualify.tsx';
import classes from './scan-stage.module.css';
import { useLeadOfBadge } from './use-lead-of-badge.ts';
import type { Record } from './use-outbox.ts';

const loadDetails = async () => (await import('./sheet-details.tsx')).SheetDetails;

type Props = {
  badgeCode: string;
  noteId: string;
  waiting: readonly WaitingEntry[];
  settings: Outputs['lead']['scannerSettings'] | undefined;
  record: Record;
  /** While the capture can still be taken back. */
  onUndo: (() => void) | undefined;
  onAsking: (isAsking: boolean) => void;
};

/** The last lead: who it is as far as they agreed, and what to say about them, within the thumb's reach. */
export function LeadSheet(props: Props) {
  const { badgeCode, noteId, waiting, settings, record, onUndo, onAsking } = props;
  const t = useTranslations('scan');
  const [isOpen, setOpen] = useState(false);
  const { part: Details, want } = useOnDemand(loadDetails);
  useEffect(want, [want]);
  const lead = useLeadOfBadge(badgeCode, waiting);
  const { contact, isSafe } = lead;
  const name = useLeadName()({ contact, badgeCode });
  const Chevron = isOpen ? IconChevronDown : IconChevronUp;
  return (
    <section className={classes.sheet} data-open={isOpen || undefined} aria-label={t('last')}>
      <div className={classes.sheetHead}>
        <div className={classes.who}>
          <h2>{[name, contact?.organisation].filter(Boolean).join(', ')}</h2>
          <p>
            {isSafe ? (
              <IconCircleCheck size={16} aria-hidden />
            ) : (
              <IconCloudUp size={16} aria-hidden />
            )}
            {t(isSafe ? 'isSafe' : 'isOnDevice')}
          </p>
        </div>
        {onUndo && (
          <Button variant="subtle" px="xs" onClick={onUndo}>
            {t('undo')}
          </Button>
        )}
        <ActionIcon
          size="xl"
          hiddenFrom="sm"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'less' : 'more')}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron size={22} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.sheetBody}>
        <Consent
          badgeCode={badgeCode}
          lead={lead}
          settings={settings}
          record={record}
          onAsking={onAsking}
        />
        <Qualify badgeCode={badgeCode} lead={lead} record={record} />
        <EarlierNotes notes={lead.notes} noteId={noteId} />
        <NoteField
          badgeCode={badgeCode}
          noteId={noteId}
          given={lead.notes.find((note) => note.noteId === noteId)?.text ?? ''}
          record={record}
        />
        {Details && <Details {...{ badgeCode, lead, waiting, settings, record }} />}
      </div>
    </section>
  );
}
