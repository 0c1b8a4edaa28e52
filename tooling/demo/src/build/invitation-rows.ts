import { createHash, randomBytes } from 'node:crypto';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import { INVITATION_DAYS } from '@foyer/domain/invitation/invitation.rules.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
import type { Moment } from '../demo-clock.ts';
import { demoId } from '../demo-id.ts';
import type { Person } from '../people.ts';
import { accountOf, addFact, type EditionBuild } from './edition-build.ts';
import { addInvitationLetter } from './letter-rows.ts';

export type Circle =
  | { readonly kind: 'team'; readonly role: TeamRole }
  | {
      readonly kind: 'exhibitor';
      readonly role: ExhibitorRole;
      readonly exhibitorId: string;
      readonly exhibitorName: string;
      /** Of the organiser's team, or of the exhibitor itself. */
      readonly byTeam: boolean;
    };

export interface DemoInvitation {
  readonly circle: Circle;
  readonly to: Person & { readonly locale: Locale };
  readonly inviter: Person;
  readonly sent: Moment;
  readonly accepted?: Moment;
  readonly revoked?: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Adds the invitation and, while its link works, the letter that carries it. Tokens are random,
 * unlike everything else here: they open a door. Answers the path of the link, if there is one.
 */
export function addInvitation(build: EditionBuild, invitation: DemoInvitation): string {
  const { circle, to, inviter, sent, accepted } = invitation;
  const { eventId, rows, clock } = build;
  const invitationId = demoId(build.edition.key, 'invitation', circle.kind, to.email);
  const exhibitorId = circle.kind === 'exhibitor' ? circle.exhibitorId : null;
  const token = randomBytes(32).toString('base64url');
  const sentAt = clock.instant(sent);
  const expiresAt = new Date(sentAt.getTime() + INVITATION_DAYS * DAY_MS);
  rows.invitation.push({
    event_id: eventId,
    invitation_id: invitationId,
    // As apps/api/src/invitation/invitation-token.ts does it.
    token_hash: createHash('sha256').update(token).digest('hex'),
    email: to.email,
    name: to.name,
    kind: circle.kind,
    role: circle.role,
    exhibitor_id: exhibitorId,
    locale: to.locale,
    status: accepted ? 'accepted' : 'open',
    expires_at: expiresAt,
    created_at: sentAt,
    created_by: accountOf(build, inviter, sent),
    accepted_at: accepted ? clock.instant(accepted) : null,
    accepted_by: accepted ? accountOf(build, to, accepted) : null,
  });
  const ofInvitation = {
    noun: 'invitation',
    nounId: invitationId,
    audience: exhibitorId ? 'both' : 'organiser',
    after: { email: to.email, name: to.name, role: circle.role },
    ...(exhibitorId ? { exhibitorId } : {}),
  } as const;
  // The invitation of a company is told by `exhibitor.invited`.
  const isCompany = circle.kind === 'exhibitor' && circle.byTeam;
  if (!isCompany) addFact(build, { ...ofInvitation, happened: 'sent', by: inviter, at: sent });
  if (accepted) addFact(build, { ...ofInvitation, happened: 'accepted', by: to, at: accepted });
  if (accepted) return '';
  const path = `/${circle.kind === 'team' ? 'organiser' : 'exhibitor'}/invitation/${token}`;
  addInvitationLetter(build, { ...invitation, expiresAt, sentAt, path });
  return path;
}
