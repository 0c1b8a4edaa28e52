import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { AccountId, EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import { refuseInvitation } from '@foyer/domain/invitation/invitation.refusals.ts';
import {
  canAccept,
  canRenewOwn,
  expiryFrom,
  isSameAddress,
  isSentLately,
  standingAt,
} from '@foyer/domain/invitation/invitation.rules.ts';
import type {
  InvitationOffer,
  Joined,
  OpenedInvitation,
} from '@foyer/domain/invitation/invitation.schema.ts';
import type { Context, SignedIn } from '../access/context.ts';
import { hashOfLinkSecret, makeLinkSecret } from '../access/link-secret.ts';
import {
  asJoining,
  type JoiningScope,
  type SystemScope,
  withSystemScope,
} from '../access/scopes.ts';
import { createAccountWithPassword } from '../account/account.commands.ts';
import { findAccountByEmail } from '../account/account.queries.ts';
import { getEvent } from '../event/event.queries.ts';
import { confirmByJoining } from '../exhibitor/exhibitor.commands.ts';
import {
  findExhibitor,
  type LockedExhibitor,
  lockExhibitor,
} from '../exhibitor/exhibitor.queries.ts';
import { insertMember } from '../exhibitor/member.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { insertTeamMember } from '../team/team.queries.ts';
import {
  type FoundInvitation,
  findInvitationByHash,
  lockFoundInvitation,
  saveAccepted,
} from './acceptance.queries.ts';
import { queueInvitation } from './invitation.mail.ts';
import { findInviter, lockFirstInvitation, saveRenewal } from './invitation.queries.ts';

/** What the page behind a link shows. Only the reader of the letter has the token. */
export function openInvitation(ctx: Context, token: string): Promise<OpenedInvitation> {
  return withSystemScope(ctx, null, async (system) => {
    const found = await findInvitationByHash(system, hashOfLinkSecret(token));
    if (!found) return { standing: 'unknown' };
    const standing = standingAt(found, ctx.now);
    if (standing !== 'open') return { standing };
    const scope = narrowed(system, found);
    const exhibitor =
      found.kind === 'exhibitor' ? await findExhibitor(scope, found.exhibitorId) : null;
    if (exhibitor && !isTakingPart(exhibitor.participation)) return { standing: 'revoked' };
    const account = await findAccountByEmail(scope, found.email);
    const event = await getEvent(scope);
    const offer = {
      ...{ eventName: event.name, startsOn: event.startsOn, endsOn: event.endsOn },
      ...{ city: event.city, organiserName: event.organiserName },
      ...{ email: found.email, name: found.name, expiresAt: found.expiresAt },
      next: nextStep(found, ctx.signedIn, account !== undefined),
      signedInAs: ctx.signedIn?.email ?? null,
    };
    return {
      standing: 'open',
      invitation: exhibitor
        ? { kind: 'exhibitor', role: found.role, exhibitorName: exhibitor.name, ...offer }
        : { kind: 'team', role: found.role, ...offer },
    } as OpenedInvitation;
  });
}

function nextStep(
  { email }: FoundInvitation,
  signedIn: SignedIn | null,
  hasAccount: boolean,
): InvitationOffer['next'] {
  if (signedIn) return isSameAddress(email, signedIn.email) ? 'join' : 'switch_account';
  return hasAccount ? 'sign_in' : 'create_account';
}

/** Joins with the account that is signed in. */
export function joinAsSignedIn(ctx: Context, token: string): Promise<Joined> {
  const { signedIn } = ctx;
  if (!signedIn) throw refuseAccess('access.sign_in_required');
  return withSystemScope(ctx, null, async (system) => {
    const opened = await lockedByToken(system, token);
    const { email, name } = signedIn;
    return join(opened, { email, name, accountId: async () => signedIn.accountId as AccountId });
  });
}

/** Makes the account and joins, both or neither. The address is proven: the letter went there. */
export function joinAsNewAccount(
  ctx: Context,
  given: { readonly token: string; readonly name: string; readonly password: string },
): Promise<{ joined: Joined; accountId: AccountId }> {
  return withSystemScope(ctx, null, async (system) => {
    const opened = await lockedByToken(system, given.token);
    const { email } = opened.invitation;
    const { name, password } = given;
    let made: AccountId | undefined;
    const joined = await join(opened, {
      email,
      name,
      accountId: async () => {
        if (await findAccountByEmail(system, email)) {
          throw refuseInvitation('invitation.account_exists');
        }
        made = await createAccountWithPassword(system, {
          email,
          name,
          password,
          locale: ctx.locale,
        });
        return made;
      },
    });
    return { joined, accountId: made as AccountId };
  });
}

/**
 * The invited person asks for a new letter itself. It goes to the invited address only, and the
 * answer is the same whatever happened, so it tells nothing to whom the link does not belong.
 */
export function renewOwnInvitation(ctx: Context, token: string): Promise<void> {
  return withSystemScope(ctx, null, async (system) => {
    const tokenHash = hashOfLinkSecret(token);
    const found = await findInvitationByHash(system, tokenHash);
    if (!found) return;
    const scope = narrowed(system, found);
    const exhibitor = await lockedExhibitorOf(scope, found);
    const locked = await lockFoundInvitation(scope, { ...found, tokenHash });
    if (!locked || !canRenewOwn(locked, ctx.now)) return;
    if (exhibitor && !isTakingPart(exhibitor.participation)) return;
    await renewAndSend(scope, found, exhibitor);
  });
}

/** The letter that makes an exhibitor's first administrator, once more to the same address. */
export async function renewForContact(
  scope: JoiningScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  const exhibitor = await lockExhibitor(scope, exhibitorId);
  const invitation = await lockFirstInvitation(scope, exhibitorId);
  if (!exhibitor || invitation?.status !== 'open' || isSentLately(invitation, scope.now)) return;
  await renewAndSend(scope, { ...invitation, eventId: scope.eventId }, exhibitor);
}

/** A new link; whoever invited signs the letter again. */
async function renewAndSend(
  scope: JoiningScope,
  found: FoundInvitation,
  exhibitor: LockedExhibitor | null,
): Promise<void> {
  const token = makeLinkSecret();
  const expiresAt = expiryFrom(scope.now);
  await saveRenewal(scope, found.invitationId, { tokenHash: hashOfLinkSecret(token), expiresAt });
  const event = await getEvent(scope);
  const sender = found.createdBy ? await findInviter(scope, found.createdBy) : null;
  await queueInvitation(scope, {
    ...{ event, token, expiresAt },
    circle: found,
    exhibitorName: exhibitor?.name ?? '',
    inviter: sender ?? { name: event.organiserName, isOfTeam: true },
    to: { email: found.email, name: found.name, locale: found.locale },
  });
  await record(scope, found, 'renewed');
}

type Opened = {
  readonly scope: JoiningScope;
  readonly invitation: FoundInvitation;
  readonly exhibitor: LockedExhibitor | null;
};

/** Exhibitor first, then invitation: the order in which everybody else locks them. */
async function lockedByToken(system: SystemScope, token: string): Promise<Opened> {
  const tokenHash = hashOfLinkSecret(token);
  const found = await findInvitationByHash(system, tokenHash);
  if (!found) throw refuseInvitation('invitation.invalid');
  const scope = narrowed(system, found);
  const exhibitor = await lockedExhibitorOf(scope, found);
  const locked = await lockFoundInvitation(scope, { ...found, tokenHash });
  if (!locked) throw refuseInvitation('invitation.invalid');
  return { scope, invitation: { ...found, ...locked }, exhibitor };
}

type Joiner = {
  readonly email: string;
  readonly name: string;
  /** Asked once the invitation holds, so that a refused one leaves no account behind. */
  readonly accountId: () => Promise<AccountId>;
};

async function join({ scope, invitation, exhibitor }: Opened, joiner: Joiner): Promise<Joined> {
  const verdict = canAccept({
    invitation,
    participation: exhibitor?.participation ?? null,
    email: joiner.email,
    now: scope.now,
  });
  if (!verdict.allowed) throw refuseInvitation(verdict.code);
  const accountId = await joiner.accountId();
  const own = asJoining(scope, { eventId: scope.eventId, accountId, name: joiner.name });
  await saveAccepted(own, { ...invitation, eventId: own.eventId, accountId });
  const { slug } = await getEvent(own);
  const at = { eventId: own.eventId, eventSlug: slug };
  if (invitation.kind === 'team') {
    await insertTeamMember(own, { accountId, role: invitation.role });
    await recordFact(own, {
      noun: 'team',
      nounId: accountId,
      type: 'team.member_joined',
      audience: 'organiser',
      after: { name: joiner.name, role: invitation.role },
    });
    return { kind: 'team', ...at };
  }
  const { exhibitorId, role } = invitation;
  await insertMember(own, { exhibitorId, accountId, role });
  await record(own, invitation, 'accepted');
  if (exhibitor) await confirmByJoining(own, exhibitor);
  return { kind: 'exhibitor', ...at, exhibitorId };
}

function narrowed(system: SystemScope, { eventId, name, email }: FoundInvitation) {
  return asJoining(system, { eventId: eventId as EventId, accountId: null, name: name || email });
}

async function lockedExhibitorOf(scope: JoiningScope, found: FoundInvitation) {
  return found.kind === 'exhibitor' ? lockExhibitor(scope, found.exhibitorId) : null;
}

async function record(
  scope: JoiningScope,
  invitation: FoundInvitation,
  happened: 'accepted' | 'renewed',
): Promise<void> {
  const exhibitorId = invitation.kind === 'exhibitor' ? invitation.exhibitorId : null;
  await recordFact(scope, {
    noun: 'invitation',
    nounId: invitation.invitationId,
    type: `invitation.${happened}`,
    exhibitorId,
    audience: exhibitorId ? 'both' : 'organiser',
    after: { email: invitation.email, name: scope.actorName, role: invitation.role },
  });
}
