import { mayActOnAnnouncement } from '@foyer/domain/announcement/announcement.policy.ts';
import {
  announcementDetailSchema,
  announcementInputSchema,
  announcementLineSchema,
  announcementPreviewSchema,
  announcementSchema,
  boothAnnouncementSchema,
} from '@foyer/domain/announcement/announcement.schema.ts';
import { announcementIdSchema } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import {
  addAnnouncement,
  callBackAnnouncement,
  changeAnnouncement,
  previewAnnouncement,
  readAnnouncement,
  removeAnnouncement,
  scheduleAnnouncement,
  sendTestAnnouncement,
} from './announcement.commands.ts';
import { listAnnouncements, listOfBooth } from './announcement.queries.ts';

const viewing = organiserProcedure(mayActOnAnnouncement, 'view');
const writing = organiserProcedure(mayActOnAnnouncement, 'write');
const sending = organiserProcedure(mayActOnAnnouncement, 'send');

const one = z.object({ announcementId: announcementIdSchema });
const seen = one.extend({ version: z.int() });
const content = z.object({ content: announcementInputSchema });

export const announcementRouter = router({
  list: viewing
    .output(z.array(announcementLineSchema))
    .query(({ ctx }) => listAnnouncements(ctx.scope)),

  get: viewing
    .input(one)
    .output(announcementDetailSchema)
    .query(({ ctx, input }) => readAnnouncement(ctx.scope, input.announcementId)),

  preview: viewing
    .input(content)
    .output(announcementPreviewSchema)
    .query(({ ctx, input }) => previewAnnouncement(ctx.scope, input.content)),

  add: writing
    .input(content)
    .output(announcementSchema)
    .mutation(({ ctx, input }) => addAnnouncement(ctx.scope, input.content)),

  change: writing
    .input(seen.extend(content.shape))
    .output(announcementSchema)
    .mutation(({ ctx, input }) => changeAnnouncement(ctx.scope, input)),

  remove: writing.input(seen).mutation(({ ctx, input }) => removeAnnouncement(ctx.scope, input)),

  sendTest: writing
    .input(content.extend({ locale: localeSchema }))
    .output(z.object({ address: z.string() }))
    .mutation(({ ctx, input }) => sendTestAnnouncement(ctx.scope, input)),

  schedule: sending
    .input(seen.extend({ sendAt: z.date().nullable() }))
    .output(z.object({ sendAt: z.date() }))
    .mutation(({ ctx, input }) => scheduleAnnouncement(ctx.scope, input)),

  callBack: sending.input(one).mutation(({ ctx, input }) => callBackAnnouncement(ctx.scope, input)),

  ofBooth: boothProcedure(mayActOnAnnouncement, 'read')
    .output(z.array(boothAnnouncementSchema))
    .query(({ ctx }) => listOfBooth(ctx.scope)),
});
