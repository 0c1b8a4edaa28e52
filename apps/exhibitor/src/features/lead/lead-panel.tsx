import { isContactCode } from '@foyer/domain/lead/contact.ts';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Consent } from './consent.tsx';
import { ContactFacts } from './contact-facts.tsx';
import classes from './lead.module.css';
import { useLeadName } from './lead-name.ts';
import type { Lead } from './lead-table.tsx';
import { MergedFrom } from './merged-from.tsx';
import { NoteField } from './note-field.tsx';
import { Qualify } from './qualify.tsx';
import { SheetDetails } from './sheet-details.tsx';
import { type LeadAtHand, useLeadOfBadge } from './use-lead-of-badge.ts';
import { useOutbox } from './use-outbox.ts';

type Props = { lead: Lead; onClose: () => void };

/** One lead: who it is as far as they agreed, the consent in words, and what was recorded. */
export function LeadPanel({ lead, onClose }: Props) {
  const nameOf = useLeadName();
  const words = useSidePanelWords();
  return (
    <SidePanel
      title={nameOf(lead)}
      sub={lead.contact?.organisation}
      onClose={onClose}
      words={words}
    >
      <PanelContent key={lead.leadId} lead={lead} />
    </SidePanel>
  );
}

function PanelContent({ lead }: { lead: Lead }) {
  const t = useTranslations('leads');
  const fields = useTranslations('scan.fields');
  const format = useFormatter();
  const { eventId, exhibitorId, timeZone } = useExhibitorHat();
  const settings = trpc.lead.scannerSettings.useQuery({ eventId, exhibitorId });
  const detail = trpc.lead.get.useQuery({ eventId, exhibitorId, leadId: lead.leadId });
  const { record, waiting } = useOutbox();
  const { badgeCode } = lead;
  const own = useLeadOfBadge(badgeCode, waiting);
  // What leads of the same person say is shown with it; what is said here is said of this one.
  const atHand = lead.mergedFrom.length === 0 ? own : togetherWith(own, lead);
  const [noteId] = useState(() => window.crypto.randomUUID());
  const time = (at: Date) =>
    format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <Stack gap="lg">
      <ContactFacts
        badgeCode={badgeCode}
        contact={atHand.contact ?? (isContactCode(badgeCode) ? null : lead.contact)}
        consent={atHand.consent}
        record={record}
      />
      {lead.consent && (
        <Text size="sm">
          {t('consentWords', {
            at: time(lead.consent.at),
            by: lead.consent.by,
            version: String(lead.consent.wordingVersion),
            fields: lead.consent.fields.map((field) => fields(field)).join(', '),
          })}
        </Text>
      )}
      <Consent badgeCode={badgeCode} lead={atHand} settings={settings.data} record={record} />
      <Qualify badgeCode={badgeCode} lead={atHand} record={record} />
      <SheetDetails {...{ badgeCode, waiting, record }} lead={atHand} settings={settings.data} />
      <MergedFrom lead={lead} />
      <NoteField badgeCode={badgeCode} noteId={noteId} given="" record={record} />
      {lead.notes.length > 0 && (
        <section>
          <Text component="h3" fw={600} m={0}>
            {t('notes')}
          </Text>
          {lead.notes.map(({ noteId, text, at, by }) => (
            <div key={noteId}>
              <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
              <Text size="sm" c="dimmed">
                {by}, {time(at)}
              </Text>
            </div>
          ))}
        </section>
      )}
      {detail.data && (
        <section>
          <Text component="h3" fw={600} m={0}>
            {t('entries')}
          </Text>
          <ul className={classes.entries}>
            {detail.data.entries.map(({ entryId, leadId, kind, at, by }) => (
              <li key={entryId}>
                {t(`entry.${kind}`)}
                <Text size="sm" c="dimmed">
                  {[by, time(at), leadId === lead.leadId ? '' : t('ofOther')]
                    .filter(Boolean)
                    .join(', ')}
                </Text>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

function togetherWith(own: LeadAtHand, lead: Lead): LeadAtHand {
  const joined = (one: readonly string[], other: readonly string[]) => [
    ...new Set([...one, ...other]),
  ];
  return {
    ...own,
    contact: lead.contact,
    rating: own.rating ?? lead.rating,
    temperature: own.temperature ?? lead.temperature,
    nextStep: own.nextStep ?? lead.nextStep,
    answers: { ...lead.answers, ...own.answers },
    tags: joined(own.tags, lead.tags),
    products: joined(own.products, lead.products),
    photos: joined(own.photos, lead.photos),
  };
}
