import { foldLead } from '@foyer/domain/lead/lead.rules.ts';
import type { Contact, EntryKind, StoredEntry } from '@foyer/domain/lead/lead.schema.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { demoId } from '../demo-id.ts';
import type { LeadStory } from '../editions/edition.ts';
import { accountOf, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { pushLead } from './push-lead.ts';

/** What the booth asks everybody it meets. */
export const boothQuestions: readonly Question[] = [
  {
    questionId: 'workplaces',
    type: 'one_choice',
    label: { de: 'Wie viele Arbeitsplätze?', en: 'How many workplaces?' },
    isRequired: true,
    options: [
      { optionId: 'small', label: { de: 'bis 100', en: 'up to 100' } },
      { optionId: 'middle', label: { de: '100 bis 500', en: '100 to 500' } },
      { optionId: 'large', label: { de: 'mehr als 500', en: 'more than 500' } },
    ],
  },
  {
    questionId: 'tender',
    type: 'yes_no',
    label: { de: 'Ist eine Ausschreibung geplant?', en: 'Is a tender planned?' },
    isRequired: false,
    options: [],
  },
  {
    questionId: 'today',
    type: 'short_text',
    label: { de: 'Womit wird heute gesichert?', en: 'What is used for backups today?' },
    isRequired: false,
    options: [],
  },
];

export function addBoothQuestions(build: EditionBuild, story: LeadStory): void {
  build.rows.lead_form.push({
    event_id: build.eventId,
    exhibitor_id: exhibitorIdOf(build, story.exhibitor),
    questions: JSON.stringify(boothQuestions),
    former: '[]',
    version: 1,
    saved_at: build.clock.instant('day1 07:30'),
  });
}

/** People without a badge: one showed a card, two were written down, and of these one is the first, misheard. */
const contacts = [
  {
    source: 'card',
    moment: 'day1 11:42',
    details: {
      name: 'Grete Sommerfeld',
      organisation: 'Zweckverband Beispielheide',
      jobTitle: 'Leitung IT',
      email: 'grete.sommerfeld@example.org',
      phone: '+49 30 5550112',
    },
    note: 'War nur zur Eröffnung da, ohne Ausweis. Möchte die Unterlagen zum Notfallhandbuch.',
  },
  {
    source: 'manual',
    moment: 'day2 10:17',
    details: {
      name: 'Ole Brandt',
      organisation: 'Stadtwerke Beispielfurt',
      phone: '+49 30 5550178',
    },
    note: 'Bittet um einen Anruf ab Mittwoch.',
  },
  {
    source: 'manual',
    moment: 'day2 14:05',
    details: { name: 'Grete Sommerfeldt', organisation: 'Zweckverband Beispielheide' },
    note: 'Kam wegen der Unterlagen noch einmal vorbei.',
  },
] as const;

type DemoContact = {
  readonly source: 'card' | 'manual';
  readonly moment: string;
  readonly details: Readonly<Record<string, string>>;
  readonly note: string;
};

/** Two of those who were scanned had shown a card before; of one the booth has said so already. */
function shownBefore(build: EditionBuild, story: LeadStory): DemoContact[] {
  const exhibitorId = exhibitorIdOf(build, story.exhibitor);
  const named = build.rows.lead.flatMap((lead) => {
    const { contact } = JSON.parse(String(lead.folded)) as { contact: Contact | null };
    return lead.exhibitor_id === exhibitorId && contact?.name ? [{ lead, contact }] : [];
  });
  const [one, other] = named;
  if (!one || !other) return [];
  const scanner = story.scannedBy[0];
  build.rows.lead_merge.push({
    event_id: build.eventId,
    exhibitor_id: exhibitorId,
    lead_id: demoId(build.edition.key, 'lead', seedOf(story, one.contact.name)),
    into_lead_id: String(one.lead.lead_id),
    decision: 'one',
    decided_at: build.clock.instant('day2 16:40'),
    decided_by_name: scanner?.name ?? '',
  });
  return [one, other].map(({ contact }, index) => ({
    source: 'card',
    moment: index === 0 ? 'day1 09:20' : 'day1 09:35',
    details: { name: contact.name ?? '', phone: index === 0 ? '+49 30 5550190' : '+49 30 5550191' },
    note: 'Kam vor der Eröffnung vorbei, Karte gezeigt.',
  }));
}

const seedOf = ({ exhibitor }: LeadStory, name: string | undefined) =>
  `${exhibitor}/contact/${name}`;

export function addContacts(build: EditionBuild, story: LeadStory): Date[] {
  const [scanner] = story.scannedBy;
  if (!scanner) return [];
  const all: readonly DemoContact[] = [...contacts, ...shownBefore(build, story)];
  return all.map(({ source, moment, details, note }) => {
    const at = build.clock.instant(moment);
    const seed = seedOf(story, details['name']);
    const entries: StoredEntry[] = [];
    const add = (kind: EntryKind, payload: Record<string, unknown>) => {
      entries.push({
        entryId: demoId('entry', seed, String(entries.length)) as StoredEntry['entryId'],
        ...{ kind, payload, sequence: 0, by: scanner.name },
        deviceId: demoId('device', scanner.email),
        at: new Date(at.getTime() + entries.length * 19_000),
      });
    };
    add('captured', { source });
    add('introduced', { details, wordingVersion: 1, locale: 'de', channel: 'in_person' });
    add('tempered', { temperature: 'warm' });
    add('noted', { noteId: demoId('note', seed), text: note });
    const folded = foldLead(entries);
    pushLead(build, story, {
      leadId: demoId(build.edition.key, 'lead', seed),
      badgeCode: `contact:${demoId('contact', seed)}`,
      attendeeId: null,
      ...{ entries, folded, contact: folded.details, status: 'active', at },
      accountId: accountOf(build, scanner, moment),
      by: scanner,
      moment,
    });
    return at;
  });
}
