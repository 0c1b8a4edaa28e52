import { randomUUID } from 'node:crypto';
import { refuseExhibitor } from '@foyer/domain/exhibitor/exhibitor.refusals.ts';
import type { NewExhibitor } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorId, InvitationId } from '@foyer/domain/identifier.ts';
import { refuseInvitation } from '@foyer/domain/invitation/invitation.refusals.ts';
import {
  canRenew,
  canRevoke,
  expiryFrom,
  standingAt,
} from '@foyer/domain/invitation/invitation.rules.ts';
import type {
  ListedMemberInvitation,
  ListedTeamInvitation,
  MemberInvitation,
  TeamInvitation,
} from '@foyer/domain/invitation/invitation.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { hashOfLinkSecret, makeLinkSecret } from '../access/link-secret.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { type CreatedExhibitor, createExhibitors } from '../exhibitor/exhibitor.commands.ts';
import { findExhibitor } from '../exhibitor/exhibitor.queries.ts';
import { hasMemberWithEmail } from '../exhibitor/member.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { type InvitationLetter, queueInvitation } from './invitation.mail.ts';
import {
  type Circle,
  hasTeamMemberWithEmail,
  type Invitation,
  insertInvitations,
  listWaiting,
  lockInvitation,
  lockOpenInvitationOf,
  type Place,
  saveRenewal,
  saveRevoked,
} from './invitation.queries.ts';

export type Inviter = OrganiserScope | BoothScope;
type Person = { readonly email: string; readonly name: string; readonly locale: Locale };

/** One company: the exhibitor, its first administrator's invitation, and the letter. */
export async function inviteExhibitor(
  scope: OrganiserScope,
  exhibitor: NewExhibitor,
): Promise<{ exhibitorId: ExhibitorId }> {
  const [created] = await createExhibitors(scope, [exhibitor]);
  if (!created) throw refuseExhibitor('exhibitor.name_taken');
  await inviteContacts(scope, [created]);
  return { exhibitorId: created.exhibitorId };
}

/** Letters to the contacts of exhibitors that were just created. */
export async function inviteContacts(
  scope: OrganiserScope,
  exhibitors: readonly CreatedExhibitor[],
): Promise<void> {
  for (const letter of await issueInvitations(scope, exhibitors)) {
    await queueInvitation(scope, letter);
  }
}

/** The invitations of their first administrators; whoever asks writes the letters that carry the links. */
export async function issueInvitations(
  scope: OrganiserScope,
  exhibitors: readonly CreatedExhibitor[],
): Promise<ContactLetter[]> {
  const event = await getEvent(scope);
  const expiresAt = expiryFrom(scope.now);
  const letters = exhibitors.map((exhibitor) => {
    const to = {
      email: exhibitor.contactEmail,
      name: exhibitor.contactName,
      locale: exhibitor.locale,
    };
    const circle = {
      kind: 'exhibitor',
      role: 'admin',
      exhibitorId: exhibitor.exhibitorId,
    } as const;
    const inviter = { name: scope.actorName, isOfTeam: true };
    const token = makeLinkSecret();
    return { event, circle, exhibitorName: exhibitor.name, inviter, to, token, expiresAt };
  });
  await insertInvitations(
    scope,
    letters.map(({ circle, to, token }) => ({
      ...circle,
      ...to,
      invitationId: newInvitationId(),
      tokenHash: hashOfLinkSecret(token),
      expiresAt,
    })),
  );
  return letters;
}

type ContactLetter = InvitationLetter & {
  readonly circle: { readonly kind: 'exhibitor'; readonly exhibitorId: ExhibitorId };
};

/** A colleague for the booth, asked by its administrator or by the organiser. */
export async function inviteMember(
  scope: Inviter,
  given: MemberInvitation & { readonly exhibitorId: ExhibitorId },
): Promise<void> {
  const { exhibitorId, role, ...person } = given;
  if (await hasMemberWithEmail(scope, { exhibitorId, email: person.email })) {
    throw refuseInvitation('invitation.already_member');
  }
  await invite(scope, { kind: 'exhibitor', role, exhibitorId }, person);
}

export async function inviteTeamMember(
  scope: OrganiserScope,
  { role, ...person }: TeamInvitation,
): Promise<void> {
  if (await hasTeamMemberWithEmail(scope, person.email)) {
    throw refuseInvitation('invitation.already_member');
  }
  await invite(scope, { kind: 'team', role }, person);
}

/** Who was invited and let it lapse gets a new letter; who has a link that works is not asked twice. */
async function invite(scope: Inviter, circle: Circle, person: Person): Promise<void> {
  const exhibitorName = await nameOfCircle(scope, circle);
  const earlier = await lockOpenInvitationOf(scope, circle, person.email);
  if (earlier && standingAt(earlier, scope.now) === 'open') {
    throw refuseInvitation('invitation.already_invited');
  }
  const token = makeLinkSecret();
  const expiresAt = expiryFrom(scope.now);
  const invitationId = earlier?.invitationId ?? newInvitationId();
  const tokenHash = hashOfLinkSecret(token);
  if (earlier) {
    const { name, locale } = person;
    const renewal = { tokenHash, expiresAt, name, locale, role: circle.role };
    await saveRenewal(scope, invitationId, renewal);
  } else {
    await insertInvitations(scope, [{ ...circle, ...person, invitationId, tokenHash, expiresAt }]);
  }
  await send(scope, { circle, exhibitorName, to: person, token, expiresAt });
  await recordInvitation(scope, { ...circle, ...person, invitationId }, 'sent');
}

/**
 * Who takes part again without having anybody of its own is invited as at first: the links of before
 * ended with its participation. The button of the organiser's page says so before.
 */
export async function inviteAgain(scope: OrganiserScope, exhibitorId: ExhibitorId): Promise<void> {
  const exhibitor = await findExhibitor(scope, exhibitorId);
  if (exhibitor?.participation !== 'invited' || exhibitor.contactEmail === '') return;
  const { contactEmail: email, contactName: name, locale } = exhibitor;
  const circle = { kind: 'exhibitor', role: 'admin', exhibitorId } as const;
  await invite(scope, circle, { email, name, locale: locale as Locale });
}

/** The letter once more, with a new link; what was taken back opens again. */
export async function renewInvitation(
  scope: Inviter,
  place: Place,
  invitationId: InvitationId,
): Promise<void> {
  const invitation = await lockedInvitation(scope, place, invitationId);
  await renewTo(scope, invitation, invitation);
}

/** The same to whom the exhibitor's contact has become since. */
export async function renewTo(
  scope: Inviter,
  invitation: Invitation,
  person: Person,
): Promise<void> {
  const verdict = canRenew(invitation);
  if (!verdict.allowed) throw refuseInvitation(verdict.code);
  const exhibitorName = await nameOfCircle(scope, invitation);
  const token = makeLinkSecret();
  const expiresAt = expiryFrom(scope.now);
  const { email, name, locale } = person;
  await saveRenewal(scope, invitation.invitationId, {
    ...{ tokenHash: hashOfLinkSecret(token), expiresAt, email, name, locale },
  });
  const to = { email, name, locale };
  await send(scope, { circle: invitation, exhibitorName, to, token, expiresAt });
  await recordInvitation(scope, { ...invitation, ...to }, 'renewed');
}

/** The link stops working at once. */
export async function revokeInvitation(
  scope: Inviter,
  place: Place,
  invitationId: InvitationId,
): Promise<void> {
  const invitation = await lockedInvitation(scope, place, invitationId);
  const verdict = canRevoke(invitation);
  if (!verdict.allowed) throw refuseInvitation(verdict.code);
  await saveRevoked(scope, invitationId);
  await recordInvitation(scope, invitation, 'revoked');
}

/** Who has not answered yet. `place` says whose; the standing is the one of this moment. */
export async function listMemberInvitations(
  scope: Inviter,
  place: Extract<Place, { kind: 'exhibitor' }>,
): Promise<ListedMemberInvitation[]> {
  return withStanding(scope, (await listWaiting(scope, place)).filter(isOfExhibitor));
}

export async function listTeamInvitations(scope: OrganiserScope): Promise<ListedTeamInvitation[]> {
  return withStanding(scope, (await listWaiting(scope, { kind: 'team' })).filter(isOfTeam));
}

const isOfExhibitor = (invitation: Invitation) => invitation.kind === 'exhibitor';
const isOfTeam = (invitation: Invitation) => invitation.kind === 'team';

function withStanding<One extends Invitation>(scope: Inviter, invitations: readonly One[]) {
  return invitations.map((invitation) => ({
    ...invitation,
    standing: standingAt(invitation, scope.now),
  }));
}

async function lockedInvitation(
  scope: Inviter,
  place: Place,
  invitationId: InvitationId,
): Promise<Invitation> {
  const invitation = await lockInvitation(scope, place, invitationId);
  if (!invitation) throw refuseInvitation('invitation.not_found');
  return invitation;
}

/** Whoever sends it now signs it. */
async function send(
  scope: Inviter,
  letter: Omit<InvitationLetter, 'event' | 'inviter'>,
): Promise<void> {
  const inviter = { name: scope.actorName, isOfTeam: scope.kind === 'organiser' };
  await queueInvitation(scope, { ...letter, inviter, event: await getEvent(scope) });
}

/** Of the exhibitor that is joined, which has to be of this event and still take part. */
async function nameOfCircle(scope: Inviter, circle: Circle): Promise<string> {
  if (circle.kind === 'team') return '';
  const exhibitor = await findExhibitor(scope, circle.exhibitorId);
  if (!exhibitor) throw refuseExhibitor('exhibitor.not_found');
  if (!isTakingPart(exhibitor.participation)) throw refuseInvitation('invitation.exhibitor_left');
  return exhibitor.name;
}

const newInvitationId = () => randomUUID() as InvitationId;

async function recordInvitation(
  scope: Inviter,
  invitation: Circle & { invitationId: InvitationId; email: string; name: string },
  happened: 'sent' | 'renewed' | 'revoked',
): Promise<void> {
  const { invitationId, email, name, role } = invitation;
  const exhibitorId = invitation.kind === 'exhibitor' ? invitation.exhibitorId : null;
  await recordFact(scope, {
    noun: 'invitation',
    nounId: invitationId,
    type: `invitation.${happened}`,
    exhibitorId,
    audience: exhibitorId ? 'both' : 'organiser',
    after: { email, name, role },
  });
}
