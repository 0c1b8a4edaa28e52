import { z } from 'zod';
import { exhibitorRoleSchema } from '../exhibitor-role.ts';
import { accountIdSchema, eventIdSchema, exhibitorIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { teamRoleSchema } from '../team/team.schema.ts';
import { lineSchema } from '../text.ts';

const eventOfHat = {
  eventId: eventIdSchema,
  eventSlug: z.string(),
  eventName: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  timeZone: z.string(),
};

/** One role of an account at one event: what "Where to?" offers. */
export const hatSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organiser'), ...eventOfHat, role: teamRoleSchema }),
  z.object({
    kind: z.literal('exhibitor'),
    ...eventOfHat,
    exhibitorId: exhibitorIdSchema,
    exhibitorName: z.string(),
    role: exhibitorRoleSchema,
  }),
]);
export type Hat = z.infer<typeof hatSchema>;

export const accountSchema = z.object({
  accountId: accountIdSchema,
  email: z.string(),
  name: z.string(),
  /** The language this person chose; null until then. */
  locale: localeSchema.nullable(),
});

export const meSchema = z.object({
  account: accountSchema.nullable(),
  hats: z.array(hatSchema),
  mayCreateEvents: z.boolean(),
  /** The demo event is loaded and one-click sign-in is offered. */
  demo: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

export const demoAccountSchema = z.object({
  email: z.string(),
  name: z.string(),
  hat: z.enum(['owner', 'planner', 'reviewer', 'exhibitor_admin', 'exhibitor_scanner', 'invited']),
  organisation: z.string(),
  app: z.enum(['organiser', 'exhibitor']),
  landing: z.string(),
});
export type DemoAccount = z.infer<typeof demoAccountSchema>;

/** Length over composition, as NIST and the BSI advise; the list of common ones is asked on the server. */
export const passwordSchema = z.string().min(10).max(128);
export const personNameSchema = lineSchema(120);

/** What people change about themselves; the language is that of letters and of every device. */
export const profileSchema = z.object({
  name: personNameSchema.optional(),
  locale: localeSchema.optional(),
});
export type Profile = z.infer<typeof profileSchema>;
