import type { Locale, LocalizedText } from '@foyer/domain/locales.ts';
import { demoDeclinedMail } from '@foyer/mail/demo-declined.mail.ts';
import { demoScheduledMail } from '@foyer/mail/demo-scheduled.mail.ts';
import { invitationExhibitorMail } from '@foyer/mail/invitation-exhibitor.mail.ts';
import { invitationMemberMail } from '@foyer/mail/invitation-member.mail.ts';
import { invitationTeamMail } from '@foyer/mail/invitation-team.mail.ts';
import { listingPublishedMail } from '@foyer/mail/listing-published.mail.ts';
import { listingSentBackMail } from '@foyer/mail/listing-sent-back.mail.ts';
import { standAssignedMail } from '@foyer/mail/stand-assigned.mail.ts';
import { listingFieldsDe } from '@foyer/messages/listing/listing-fields.de.ts';
import { listingFieldsEn } from '@foyer/messages/listing/listing-fields.en.ts';
import type { Moment } from '../demo-clock.ts';
import { demoId } from '../demo-id.ts';
import type { DemoStory, RevisionStory, Story } from '../editions/edition.ts';
import type { PlannedHall, PlannedStand } from '../hall-plan.ts';
import { type Person, reviewer } from '../people.ts';
import { type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import type { DemoInvitation } from './invitation-rows.ts';

/** The outbox of the coming edition: without a mail server every letter is kept and readable. */

interface Envelope {
  readonly to: Person;
  readonly locale: Locale;
  readonly template: string;
  readonly exhibitorId: string | null;
  readonly at: Date;
}

interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

function addLetter(build: EditionBuild, envelope: Envelope, letter: Written): void {
  if (build.edition.key !== 'coming') return;
  build.rows.mail.push({
    mail_id: demoId(build.edition.key, 'mail', String(build.rows.mail.length)),
    event_id: build.eventId,
    exhibitor_id: envelope.exhibitorId,
    to_address: envelope.to.email,
    to_name: envelope.to.name,
    locale: envelope.locale,
    template: envelope.template,
    subject: letter.subject,
    body_text: letter.text,
    body_html: letter.html,
    status: 'kept',
    attempts: 0,
    last_error: null,
    created_at: envelope.at,
    sent_at: null,
  });
}

type SentInvitation = DemoInvitation & {
  readonly expiresAt: Date;
  readonly sentAt: Date;
  readonly path: string;
};

export function addInvitationLetter(build: EditionBuild, sent: SentInvitation): void {
  const { circle, to, inviter, expiresAt, sentAt, path } = sent;
  const words = {
    locale: to.locale,
    toName: to.name,
    event: eventOfLetter(build),
    link: `${build.publicUrl}${path}`,
    validUntil: expiresAt,
  };
  const envelope = { to, locale: to.locale, at: sentAt };
  const inviterName = inviter.name;
  if (circle.kind === 'team') {
    const letter = invitationTeamMail({ ...words, role: circle.role, inviterName });
    addLetter(build, { ...envelope, template: 'invitation-team', exhibitorId: null }, letter);
    return;
  }
  const { exhibitorId, exhibitorName, role } = circle;
  if (circle.byTeam) {
    const letter = invitationExhibitorMail({ ...words, exhibitorName });
    addLetter(build, { ...envelope, template: 'invitation-exhibitor', exhibitorId }, letter);
    return;
  }
  const letter = invitationMemberMail({ ...words, exhibitorName, role, inviterName });
  addLetter(build, { ...envelope, template: 'invitation-member', exhibitorId }, letter);
}

export function addPublishedLetter(build: EditionBuild, story: Story, at: Moment): void {
  const { envelope, about } = toContact(build, story, at);
  const link = `${build.publicUrl}/e/${build.slug}/exhibitors/${envelope.exhibitorId}`;
  const letter = listingPublishedMail({ ...about, link });
  addLetter(build, { ...envelope, template: 'listing-published' }, letter);
}

export function addSentBackLetter(
  build: EditionBuild,
  story: Story,
  revision: RevisionStory & { readonly decided: Moment },
): void {
  const { envelope, about } = toContact(build, story, revision.decided);
  const labels = envelope.locale === 'de' ? listingFieldsDe : listingFieldsEn;
  const letter = listingSentBackMail({
    ...about,
    reviewerName: reviewer.name,
    comments: (revision.comments ?? []).map(({ field, body }) => ({
      field: field && labels[field],
      body,
    })),
    link: `${build.publicUrl}/exhibitor/${build.slug}/${envelope.exhibitorId}/listing`,
  });
  addLetter(build, { ...envelope, template: 'listing-sent-back' }, letter);
}

export function addStandLetter(
  build: EditionBuild,
  story: Story,
  given: { readonly stand: PlannedStand; readonly hall: PlannedHall; readonly at: Moment },
): void {
  const { envelope, about } = toContact(build, story, given.at);
  const letter = standAssignedMail({
    ...about,
    event: eventOfLetter(build),
    standNumber: given.stand.number,
    hallName: given.hall.name,
    areaSquareMetres: given.stand.width * given.stand.depth,
    link: `${build.publicUrl}/exhibitor/${build.slug}/${envelope.exhibitorId}/booth`,
  });
  addLetter(build, { ...envelope, template: 'stand-assigned' }, letter);
}

interface Slot {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly placeName: LocalizedText | null;
}

export function addScheduledLetter(
  build: EditionBuild,
  story: Story,
  given: { readonly demo: DemoStory; readonly at: Moment; readonly slot: Slot },
): void {
  const { envelope, about } = toContact(build, story, given.at);
  const letter = demoScheduledMail({
    ...about,
    ...given.slot,
    event: eventOfLetter(build),
    title: given.demo.title,
    presenter: given.demo.presenter,
    before: given.slot,
    happened: 'scheduled',
    link: demosLink(build, envelope.exhibitorId),
  });
  addLetter(build, { ...envelope, template: 'demo-scheduled' }, letter);
}

export function addDeclinedLetter(
  build: EditionBuild,
  story: Story,
  given: { readonly demo: DemoStory; readonly at: Moment },
): void {
  const { envelope, about } = toContact(build, story, given.at);
  const letter = demoDeclinedMail({
    ...about,
    title: given.demo.title,
    reason: given.demo.comment ?? '',
    happened: 'declined',
    link: demosLink(build, envelope.exhibitorId),
  });
  addLetter(build, { ...envelope, template: 'demo-declined' }, letter);
}

type TaskLetterParts = ReturnType<typeof toContact>['about'] & { readonly link: string };

export function addTaskLetter(
  build: EditionBuild,
  story: Story,
  given: { readonly at: Moment; readonly write: (about: TaskLetterParts) => Written },
): void {
  const { envelope, about } = toContact(build, story, given.at);
  const link = `${build.publicUrl}/exhibitor/${build.slug}/${envelope.exhibitorId}/home`;
  addLetter(build, { ...envelope, template: 'task-reopened' }, given.write({ ...about, link }));
}

function demosLink(build: EditionBuild, exhibitorId: string): string {
  return `${build.publicUrl}/exhibitor/${build.slug}/${exhibitorId}/demos`;
}

function toContact(build: EditionBuild, { exhibitor }: Story, at: Moment) {
  const exhibitorId = exhibitorIdOf(build, exhibitor.key);
  const locale: Locale = exhibitor.locale ?? 'de';
  return {
    envelope: { to: exhibitor.contact, locale, exhibitorId, at: build.clock.instant(at) },
    about: {
      locale,
      toName: exhibitor.contact.name,
      eventName: build.edition.name,
      organiserName: eventOfLetter(build).organiserName,
      exhibitorName: exhibitor.name,
    },
  };
}

export function eventOfLetter({ edition }: EditionBuild) {
  return {
    name: edition.name,
    organiserName: 'Südwestfalen-IT',
    startsOn: edition.days[0],
    endsOn: edition.days[1],
    venueName: 'Factory Hotel',
    city: 'Münster',
    timeZone: 'Europe/Berlin',
  };
}
