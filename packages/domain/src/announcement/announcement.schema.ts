import { z } from 'zod';
import { participationSchema } from '../exhibitor/participation.rules.ts';
import {
  announcementIdSchema,
  levelIdSchema,
  mailIdSchema,
  templateIdSchema,
} from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { mailStatusSchema } from '../mail/mail.schema.ts';
import { optionalLineSchema, textSchema } from '../text.ts';

/** `scheduled`: goes out by itself at its moment, and can be called back until then. */
export const announcementStatuses = ['draft', 'scheduled', 'sent'] as const;
export const announcementStatusSchema = z.enum(announcementStatuses);
export type AnnouncementStatus = z.infer<typeof announcementStatusSchema>;

/**
 * Which exhibitors: every facet that is set has to fit, and of a facet's values one. Nothing set:
 * everybody who takes part. Asked when it is sent, not when it is written.
 */
export const audienceSchema = z.object({
  /** Empty: whoever takes part. */
  participations: z.array(participationSchema).max(20).default([]),
  categoryIds: z.array(z.uuid()).max(50).default([]),
  stand: z.enum(['any', 'with', 'without']).default('any'),
  /** Of the assigned stand. */
  standCategories: z.array(optionalLineSchema(60)).max(20).default([]),
  /** Of a sponsorship that is agreed. */
  levelIds: z.array(levelIdSchema).max(20).default([]),
  tasks: z.enum(['any', 'open', 'overdue', 'done']).default('any'),
  /** The one task that `tasks` is about; null: any of them, or with `done` all of them. */
  templateId: templateIdSchema.nullable().default(null),
});
export type Audience = z.infer<typeof audienceSchema>;
export const everybody: Audience = audienceSchema.parse({});

const line = optionalLineSchema(200).default('');
const lines = textSchema(6000).default('');

/** As it is being written; only what is whole can be sent. */
export const announcementInputSchema = z.object({
  subject: z.object({ de: line, en: line }),
  body: z.object({ de: lines, en: lines }),
  audience: audienceSchema,
});
export type AnnouncementInput = z.infer<typeof announcementInputSchema>;

const counted = z.partialRecord(mailStatusSchema, z.int());

export const announcementSchema = announcementInputSchema.extend({
  announcementId: announcementIdSchema,
  status: announcementStatusSchema,
  /** A change names the version it saw; another one in between is told and not overwritten. */
  version: z.int(),
  sendAt: z.date().nullable(),
  sentAt: z.date().nullable(),
  createdAt: z.date(),
  createdBy: z.string(),
});
export type Announcement = z.infer<typeof announcementSchema>;

/** One line of the list, with how its letters fared. */
export const announcementLineSchema = announcementSchema.extend({ letters: counted });
export type AnnouncementLine = z.infer<typeof announcementLineSchema>;

/** Who got it, and what became of the letter. */
export const recipientSchema = z.object({
  mailId: mailIdSchema,
  toName: z.string(),
  toAddress: z.string(),
  exhibitorName: z.string().nullable(),
  status: mailStatusSchema,
  hasUnsubscribed: z.boolean(),
});
export type Recipient = z.infer<typeof recipientSchema>;

export const announcementDetailSchema = announcementSchema.extend({
  recipients: z.array(recipientSchema),
});
export type AnnouncementDetail = z.infer<typeof announcementDetailSchema>;

/** Whom it would reach as of now, and who gets no letter. */
export const reachSchema = z.object({
  exhibitors: z.int(),
  letters: z.int(),
  unsubscribed: z.int(),
  /** Whose letters came back at this event before. */
  bounced: z.int(),
});
export type Reach = z.infer<typeof reachSchema>;

export const announcementPreviewSchema = reachSchema.extend({
  /** The first of them, as they would get it; empty while the text is not whole. */
  samples: z.array(
    z.object({
      toName: z.string(),
      toAddress: z.string(),
      exhibitorName: z.string(),
      locale: localeSchema,
      subject: z.string(),
      text: z.string(),
      html: z.string(),
    }),
  ),
});
export type AnnouncementPreview = z.infer<typeof announcementPreviewSchema>;

/** As an exhibitor reads it in its portal; placeholders are filled, the markup is not read yet. */
export const boothAnnouncementSchema = announcementSchema
  .pick({ announcementId: true, subject: true, body: true })
  .extend({
    sentAt: z.date(),
    organiserName: z.string(),
    eventName: z.string(),
    exhibitorName: z.string(),
  });
export type BoothAnnouncement = z.infer<typeof boothAnnouncementSchema>;

/** What a letter's link shows of where it leads. */
export const unsubscriptionSchema = z.object({
  eventId: z.uuid(),
  eventName: z.string(),
  address: z.string(),
  locale: localeSchema,
  isUnsubscribed: z.boolean(),
});
export type Unsubscription = z.infer<typeof unsubscriptionSchema>;
