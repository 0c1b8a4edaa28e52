import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { invitationExhibitorMail } from '@foyer/mail/invitation-exhibitor.mail.ts';
import { invitationMemberMail } from '@foyer/mail/invitation-member.mail.ts';
import { invitationTeamMail } from '@foyer/mail/invitation-team.mail.ts';
import type { WritingScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import type { Circle } from './invitation.queries.ts';

export type InvitationLetter = {
  readonly event: Event;
  readonly circle: Circle;
  /** Of the circle; empty for the team. */
  readonly exhibitorName: string;
  readonly inviter: { readonly name: string; readonly isOfTeam: boolean };
  readonly to: { readonly email: string; readonly name: string; readonly locale: Locale };
  readonly token: string;
  readonly expiresAt: Date;
};

/** Where an invitation is accepted. */
export function invitationAddress(
  scope: WritingScope,
  { circle, token }: Pick<InvitationLetter, 'circle' | 'token'>,
): string {
  const app = circle.kind === 'team' ? 'organiser' : 'exhibitor';
  return `${scope.services.config.publicUrl}/${app}/invitation/${token}`;
}

/** The organiser writes to a company, a colleague to a colleague. */
export async function queueInvitation(
  scope: WritingScope,
  letter: InvitationLetter,
): Promise<void> {
  const { circle, event, exhibitorName, inviter, to, expiresAt } = letter;
  const words = {
    locale: to.locale,
    toName: to.name,
    event,
    link: invitationAddress(scope, letter),
    validUntil: expiresAt,
  };
  const envelope = { to: to.email, toName: to.name, locale: to.locale };
  if (circle.kind === 'team') {
    const written = invitationTeamMail({ ...words, role: circle.role, inviterName: inviter.name });
    return queueMail(scope, { ...envelope, ...written, template: 'invitation-team' });
  }
  const { exhibitorId, role } = circle;
  if (role === 'admin' && inviter.isOfTeam) {
    const written = invitationExhibitorMail({ ...words, exhibitorName });
    return queueMail(scope, {
      ...envelope,
      ...written,
      exhibitorId,
      template: 'invitation-exhibitor',
    });
  }
  const written = invitationMemberMail({
    ...words,
    exhibitorName,
    role,
    inviterName: inviter.name,
  });
  return queueMail(scope, { ...envelope, ...written, exhibitorId, template: 'invitation-member' });
}
