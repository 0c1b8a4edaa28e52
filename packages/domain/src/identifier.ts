import { z } from 'zod';

/** UUIDs as zod brands: an exhibitor's id cannot be passed where an event's is meant. */
export const accountIdSchema = z.uuid().brand('AccountId');
export const eventIdSchema = z.uuid().brand('EventId');
export const exhibitorIdSchema = z.uuid().brand('ExhibitorId');
export const invitationIdSchema = z.uuid().brand('InvitationId');
export const hallIdSchema = z.uuid().brand('HallId');
export const standIdSchema = z.uuid().brand('StandId');
export const standNoticeIdSchema = z.uuid().brand('StandNoticeId');
export const mediaIdSchema = z.uuid().brand('MediaId');
export const productIdSchema = z.uuid().brand('ProductId');
export const revisionIdSchema = z.uuid().brand('RevisionId');
export const placeIdSchema = z.uuid().brand('PlaceId');
export const demoIdSchema = z.uuid().brand('DemoId');
export const attendeeIdSchema = z.uuid().brand('AttendeeId');
export const leadIdSchema = z.uuid().brand('LeadId');
export const entryIdSchema = z.uuid().brand('EntryId');
export const factIdSchema = z.uuid().brand('FactId');
export const mailIdSchema = z.uuid().brand('MailId');

export type AccountId = z.infer<typeof accountIdSchema>;
export type EventId = z.infer<typeof eventIdSchema>;
export type ExhibitorId = z.infer<typeof exhibitorIdSchema>;
export type InvitationId = z.infer<typeof invitationIdSchema>;
export type HallId = z.infer<typeof hallIdSchema>;
export type StandId = z.infer<typeof standIdSchema>;
export type StandNoticeId = z.infer<typeof standNoticeIdSchema>;
export type MediaId = z.infer<typeof mediaIdSchema>;
export type ProductId = z.infer<typeof productIdSchema>;
export type RevisionId = z.infer<typeof revisionIdSchema>;
export type PlaceId = z.infer<typeof placeIdSchema>;
export type DemoId = z.infer<typeof demoIdSchema>;
export type AttendeeId = z.infer<typeof attendeeIdSchema>;
export type LeadId = z.infer<typeof leadIdSchema>;
export type EntryId = z.infer<typeof entryIdSchema>;
export type FactId = z.infer<typeof factIdSchema>;
export type MailId = z.infer<typeof mailIdSchema>;
