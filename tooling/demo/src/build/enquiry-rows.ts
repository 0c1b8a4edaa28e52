import { addressOf } from '../attendees.ts';
import { demoId } from '../demo-id.ts';
import type { EnquiryStory } from '../editions/edition.ts';
import { addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';

/** An enquiry as the public page would have taken it; who asked is in no fact. */
export function addEnquiry(build: EditionBuild, story: EnquiryStory): void {
  const { edition, eventId, rows, clock } = build;
  const { exhibitor, name, organisation, message, locale, at, answer } = story;
  const enquiryId = demoId(edition.key, 'enquiry', exhibitor ?? 'organiser', name);
  const exhibitorId = exhibitor === null ? null : exhibitorIdOf(build, exhibitor);
  rows.enquiry.push({
    event_id: eventId,
    enquiry_id: enquiryId,
    exhibitor_id: exhibitorId,
    subject: story.subject ?? '',
    ...{ name, organisation, message, locale },
    email: addressOf(name),
    sender_hash: null,
    created_at: clock.instant(at),
    status: answer ? 'answered' : 'received',
    ...(answer
      ? {
          answer: answer.text,
          decided_at: clock.instant(answer.at),
          decided_by_name: answer.by.name,
        }
      : { answer: '', decided_at: null, decided_by_name: '' }),
  });
  if (exhibitorId === null) return;
  const fact = { noun: 'enquiry', nounId: enquiryId, exhibitorId, audience: 'exhibitor' } as const;
  if (answer) addFact(build, { ...fact, happened: 'answered', by: answer.by, at: answer.at });
}
