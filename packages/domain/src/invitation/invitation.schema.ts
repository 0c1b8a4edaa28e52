import { z } from 'zod';
import { passwordSchema, personNameSchema } from '../account/account.schema.ts';
import { exhibitorRoleSchema } from '../exhibitor-role.ts';
import { eventIdSchema, exhibitorIdSchema, invitationIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { teamRoleSchema } from '../team/team.schema.ts';
import { emailSchema, optionalLineSchema } from '../text.ts';

export const invitationStatuses = ['open', 'accepted', 'revoked'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];
/** What is shown: an open one lapses by the clock. */
export const invitationStandings = [...invitationStatuses, 'expired'] as const;
export type InvitationStanding = (typeof invitationStandings)[number];

const person = {
  email: emailSchema,
  name: optionalLineSchema(120).default(''),
  locale: localeSchema,
};
export const memberInvitationSchema = z.object({ ...person, role: exhibitorRoleSchema });
export type MemberInvitation = z.infer<typeof memberInvitationSchema>;
export const teamInvitationSchema = z.object({ ...person, role: teamRoleSchema });
export type TeamInvitation = z.infer<typeof teamInvitationSchema>;

/** An invitation as those who sent it see it; the token is in the letter and nowhere else. */
const listed = {
  invitationId: invitationIdSchema,
  email: z.string(),
  name: z.string(),
  standing: z.enum(invitationStandings),
  expiresAt: z.date(),
  createdAt: z.date(),
};
export const listedMemberInvitationSchema = z.object({ ...listed, role: exhibitorRoleSchema });
export type ListedMemberInvitation = z.infer<typeof listedMemberInvitationSchema>;
export const listedTeamInvitationSchema = z.object({ ...listed, role: teamRoleSchema });
export type ListedTeamInvitation = z.infer<typeof listedTeamInvitationSchema>;

/** 256 bits as base64url: 43 characters. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const invitedTo = {
  eventName: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  city: z.string(),
  organiserName: z.string(),
  /** The address the letter went to; only its reader has the token. */
  email: z.string(),
  name: z.string(),
  expiresAt: z.date(),
  /** What the reader has to do to join. */
  next: z.enum(['create_account', 'sign_in', 'join', 'switch_account']),
  signedInAs: z.string().nullable(),
};

/** What a link opens. Everything that does not work any more looks alike, except for its words. */
export const openedInvitationSchema = z.discriminatedUnion('standing', [
  z.object({
    standing: z.literal('open'),
    invitation: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('team'), role: teamRoleSchema, ...invitedTo }),
      z.object({
        kind: z.literal('exhibitor'),
        role: exhibitorRoleSchema,
        exhibitorName: z.string(),
        ...invitedTo,
      }),
    ]),
  }),
  z.object({ standing: z.literal('expired') }),
  z.object({ standing: z.literal('accepted') }),
  z.object({ standing: z.literal('revoked') }),
  z.object({ standing: z.literal('unknown') }),
]);
export type OpenedInvitation = z.infer<typeof openedInvitationSchema>;
export type InvitationOffer = Extract<OpenedInvitation, { standing: 'open' }>['invitation'];

/** Where the new member goes on. */
export const joinedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('team'), eventId: eventIdSchema, eventSlug: z.string() }),
  z.object({
    kind: z.literal('exhibitor'),
    eventId: eventIdSchema,
    eventSlug: z.string(),
    exhibitorId: exhibitorIdSchema,
  }),
]);
export type Joined = z.infer<typeof joinedSchema>;

/** Joining as somebody new: a name and a password make the account. */
export const newAccountSchema = z.object({
  token: tokenSchema,
  name: personNameSchema,
  password: passwordSchema,
});
