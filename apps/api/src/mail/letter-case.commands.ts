import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { StandId } from '@foyer/domain/identifier.ts';
import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { LetterPerson, LetterTextKey } from '@foyer/domain/mail/letter-text.schema.ts';
import { demoDeclinedMail } from '@foyer/mail/demo-declined.mail.ts';
import { demoScheduledMail } from '@foyer/mail/demo-scheduled.mail.ts';
import { demoTakenBackMail } from '@foyer/mail/demo-taken-back.mail.ts';
import type { WrittenLetter } from '@foyer/mail/letter.ts';
import { listingSentBackMail } from '@foyer/mail/listing-sent-back.mail.ts';
import { standAssignedMail } from '@foyer/mail/stand-assigned.mail.ts';
import { standChangedMail } from '@foyer/mail/stand-changed.mail.ts';
import { taskReopenedMail } from '@foyer/mail/task-reopened.mail.ts';
import { listingFieldsDe } from '@foyer/messages/listing/listing-fields.de.ts';
import { listingFieldsEn } from '@foyer/messages/listing/listing-fields.en.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { listPlaces, listProgramme } from '../demo/demo.queries.ts';
import { getStandOfLetter } from '../stand/stand-readers.queries.ts';
import { readTasks } from '../task/read-tasks.queries.ts';
import { remindable } from '../task/reminder.commands.ts';
import { reminderLetters } from '../task/task.mail.ts';
import { findStandChange, findStandOf, listLastComments } from './letter-cases.queries.ts';

type Case = LetterTextKey & { readonly reader: LetterPerson; readonly event: Event };
/** `isSame`: the letter tells nothing but names, so there is no case to look for. */
type Found = { readonly letter?: WrittenLetter | undefined; readonly isSame?: boolean };

/** What is true of this person's booth today, told by the letter. */
export async function caseOf(scope: OrganiserScope, given: Case): Promise<Found> {
  switch (given.kind) {
    case 'stand-assigned':
    case 'stand-changed':
    case 'stand-released':
      return { letter: await aboutStand(scope, given) };
    case 'demo-scheduled':
    case 'demo-moved':
    case 'demo-taken-back':
    case 'demo-declined':
    case 'demo-cancelled':
      return { letter: await aboutDemo(scope, given) };
    case 'listing-sent-back':
      return { letter: await aboutListing(scope, given) };
    case 'task-reminder':
    case 'task-reopened':
      return { letter: await aboutTasks(scope, given) };
    case 'sponsorship-sent':
    case 'sponsorship-signed':
      // Named after a level: which one, nobody knows before it is offered.
      return {};
    case 'application-link':
    case 'application-reminder':
    case 'application-received':
    case 'application-changes':
    case 'application-accepted':
    case 'application-waitlisted':
    case 'application-rejected':
      // Told to applicants, of whom there need be no exhibitor: applicant-case.commands.ts.
      return {};
    case 'enquiry-answered':
      // What visitors and exhibitors write to each other is not the organiser's to read.
      return {};
    default:
      return { isSame: true };
  }
}

const addressed = (scope: OrganiserScope, { locale, reader, event }: Case, place: string) => ({
  locale,
  toName: reader.name,
  exhibitorName: reader.exhibitorName,
  eventName: event.name,
  organiserName: event.organiserName,
  event,
  link: `${scope.services.config.publicUrl}/exhibitor/${event.slug}/${reader.exhibitorId}/${place}`,
});

async function aboutStand(scope: OrganiserScope, given: Case) {
  const { exhibitorId } = given.reader;
  const common = addressed(scope, given, 'booth');
  if (given.kind === 'stand-assigned') {
    const standId = await findStandOf(scope, exhibitorId);
    return standId
      ? standAssignedMail({ ...common, ...(await getStandOfLetter(scope, standId)) })
      : undefined;
  }
  const change = await findStandChange(scope, exhibitorId);
  const isReleased = given.kind === 'stand-released';
  if (!change?.fromNumber || (change.toStandId === null) !== isReleased) return undefined;
  const { fromNumber, toStandId, reason } = change;
  const stand = toStandId && (await getStandOfLetter(scope, toStandId as StandId));
  return standChangedMail({ ...common, fromNumber, reason, stand: stand || null });
}

async function aboutDemo(scope: OrganiserScope, given: Case) {
  const { exhibitorId } = given.reader;
  const demo = (await listProgramme(scope)).find((one) => one.exhibitorId === exhibitorId);
  if (!demo) return undefined;
  const common = { ...addressed(scope, given, 'demos'), title: demo.title };
  if (given.kind === 'demo-taken-back') return demoTakenBackMail(common);
  if (given.kind === 'demo-declined' || given.kind === 'demo-cancelled') {
    const happened = given.kind === 'demo-declined' ? 'declined' : 'cancelled';
    return demoDeclinedMail({ ...common, happened, reason: demo.comment });
  }
  const place = (await listPlaces(scope)).find(({ placeId }) => placeId === demo.placeId);
  const { startsAt, endsAt, presenter } = demo;
  const slot = { startsAt, endsAt, placeName: place?.name ?? null };
  const happened = given.kind === 'demo-moved' ? 'moved' : 'scheduled';
  return demoScheduledMail({ ...common, ...slot, presenter, happened, before: slot });
}

async function aboutListing(scope: OrganiserScope, given: Case) {
  const comments = await listLastComments(scope, given.reader.exhibitorId);
  if (comments.length === 0) return undefined;
  const labels = given.locale === 'de' ? listingFieldsDe : listingFieldsEn;
  return listingSentBackMail({
    ...addressed(scope, given, 'listing'),
    reviewerName: scope.actorName,
    comments: comments.map(({ field, body }) => ({
      field: field && labels[field as ListingField],
      body,
    })),
  });
}

async function aboutTasks(scope: OrganiserScope, given: Case) {
  const { reader, locale, kind } = given;
  const read = await readTasks(scope, reader.exhibitorId);
  if (kind === 'task-reminder') {
    const tasks = remindable(read);
    const [exhibitor] = read.exhibitors;
    if (!exhibitor || tasks.length === 0) return undefined;
    const to = { exhibitorId: reader.exhibitorId, email: '', name: reader.name, locale };
    const reminder = { exhibitor, tasks, readers: [to] };
    return reminderLetters(scope, { ...read, reminder })[0];
  }
  const task = read.tasks.find(({ status }) => status === 'reopened');
  if (!task) return undefined;
  return taskReopenedMail({
    ...addressed(scope, given, 'home'),
    title: task.template.title,
    comment: task.comment,
    writerName: scope.actorName,
    dueOn: task.dueOn,
  });
}
