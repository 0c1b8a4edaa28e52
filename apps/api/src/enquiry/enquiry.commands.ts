import { refuseEnquiry } from '@foyer/domain/enquiry/enquiry.refusals.ts';
import { canMoveEnquiry, canTakeEnquiry } from '@foyer/domain/enquiry/enquiry.rules.ts';
import type { Enquiry, EnquiryInput, EnquiryStatus } from '@foyer/domain/enquiry/enquiry.schema.ts';
import type { EnquiryId, EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import { asSystem } from '../access/as-system.ts';
import { readTicket, senderHashOf } from '../access/form-ticket.ts';
import type {
  BoothScope,
  EventSystemScope,
  OrganiserScope,
  VisitorScope,
} from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { notifyOrganiser, notifyReceived, sendAnswer } from './enquiry.mail.ts';
import {
  countLately,
  insertEnquiry,
  isKnownEnquiry,
  lockEnquiry,
  lockSender,
  saveDecision,
} from './enquiry.queries.ts';

export type SentForm = {
  /** Null for the organiser: somebody wants to become a sponsor. */
  readonly exhibitorId: ExhibitorId | null;
  readonly subject?: string;
  readonly input: EnquiryInput;
  readonly ticket: string;
  readonly remoteAddress: string;
};

/** A booth answers its own; the team those that were written to the organiser. */
type Answering = BoothScope | OrganiserScope;
const readerOf = (scope: Answering) => (scope.kind === 'exhibitor' ? scope.exhibitorId : null);

/** What the form of an exhibitor's page is handed out for. */
export const enquiryPurpose = (at: { eventId: EventId; exhibitorId: ExhibitorId | null }) => [
  'enquiry',
  at.eventId,
  at.exhibitorId ?? 'organiser',
];

/** Takes what a visitor wrote to an exhibitor whose page is public; the caller has seen that it is. */
export async function takeEnquiry(scope: VisitorScope, form: SentForm): Promise<void> {
  const { config } = scope.services;
  const { exhibitorId, input } = form;
  const purpose = enquiryPurpose({ ...scope, exhibitorId });
  const ticket = readTicket(config, purpose, { text: form.ticket, now: scope.now });
  const senderHash = senderHashOf(config, scope.eventId, form.remoteAddress);
  await asSystem(scope, async (system) => {
    await lockSender(system, senderHash);
    // A form sent twice was sent once, also when the limit is reached by now.
    if (ticket && (await isKnownEnquiry(system, ticket.formId as EnquiryId))) return;
    const incoming = { exhibitorId, subject: form.subject ?? '', input, senderHash };
    const lately = await countLately(system, incoming);
    const attempt = { ...lately, formAgeMs: ticket?.ageMs ?? null, message: input.message };
    const verdict = canTakeEnquiry(attempt);
    if (!verdict.allowed) throw refuseEnquiry(verdict.code, verdict.params);
    if (!ticket) throw refuseEnquiry('enquiry.form_expired');
    const enquiryId = ticket.formId as EnquiryId;
    if (!(await insertEnquiry(system, { ...incoming, enquiryId }))) return;
    await record(system, { enquiryId, exhibitorId, happened: 'received' });
    // One letter an hour at most; the portal counts what waits.
    if (lately.toExhibitorInHour > 0) return;
    if (exhibitorId) await notifyReceived(system, exhibitorId);
    else await notifyOrganiser(system);
  });
}

export async function answerEnquiry(
  scope: Answering,
  { enquiryId, answer }: { readonly enquiryId: EnquiryId; readonly answer: string },
): Promise<void> {
  const enquiry = await move(scope, enquiryId, 'answered');
  await saveDecision(scope, { enquiryId, status: 'answered', answer });
  await sendAnswer(scope, { enquiry, answer });
  await record(scope, { exhibitorId: readerOf(scope), enquiryId, happened: 'answered' });
}

export async function dismissEnquiry(scope: Answering, enquiryId: EnquiryId): Promise<void> {
  await move(scope, enquiryId, 'dismissed');
  await saveDecision(scope, { enquiryId, status: 'dismissed' });
  await record(scope, { exhibitorId: readerOf(scope), enquiryId, happened: 'dismissed' });
}

export async function reopenEnquiry(scope: Answering, enquiryId: EnquiryId): Promise<void> {
  await move(scope, enquiryId, 'received');
  await saveDecision(scope, { enquiryId, status: 'received' });
  await record(scope, { exhibitorId: readerOf(scope), enquiryId, happened: 'reopened' });
}

/** Locks it and asks the rules; a second colleague waits, and is told that it is answered. */
async function move(scope: Answering, enquiryId: EnquiryId, to: EnquiryStatus): Promise<Enquiry> {
  const enquiry = await lockEnquiry(scope, enquiryId);
  if (!enquiry) throw refuseEnquiry('enquiry.not_found');
  const verdict = canMoveEnquiry(enquiry.status, to);
  if (!verdict.allowed) throw refuseEnquiry(verdict.code, verdict.params);
  return enquiry;
}

/** Says that it happened and nothing of the person: history outlives the enquiry. */
function record(
  scope: Answering | EventSystemScope,
  given: {
    readonly enquiryId: EnquiryId;
    readonly exhibitorId: ExhibitorId | null;
    readonly happened: 'received' | 'answered' | 'dismissed' | 'reopened';
  },
): Promise<void> {
  return recordFact(scope, {
    noun: 'enquiry',
    nounId: given.enquiryId,
    type: `enquiry.${given.happened}`,
    exhibitorId: given.exhibitorId,
    audience: given.exhibitorId ? 'exhibitor' : 'organiser',
  });
}
