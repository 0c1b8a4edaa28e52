import { exhibitorIdSchema, templateIdSchema } from '@foyer/domain/identifier.ts';
import { answerValueSchema } from '@foyer/domain/question/answer.rules.ts';
import { mayActOnTask } from '@foyer/domain/task/task.policy.ts';
import {
  askedTaskSchema,
  calendarLinkSchema,
  homeSchema,
  matrixSchema,
  remindedSchema,
  reminderInputSchema,
  reminderPreviewSchema,
  taskCommentSchema,
  taskDetailSchema,
} from '@foyer/domain/task/task.schema.ts';
import {
  templateInputSchema,
  templateRowSchema,
  templateSchema,
} from '@foyer/domain/task/template.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { extendTask, readTask, reopenTask, resumeTask, waiveTask } from './asked-task.commands.ts';
import { makeCalendarLink, revokeCalendarLink } from './calendar.commands.ts';
import { findCalendar } from './calendar.queries.ts';
import { readMatrix, readTasksOfExhibitor } from './matrix.queries.ts';
import { finishTask, giveAnswer, takeTaskBack } from './own-task.commands.ts';
import { previewReminder, remind } from './reminder.commands.ts';
import { openHome } from './task.commands.ts';
import {
  addTemplate,
  changeTemplate,
  listTemplateRows,
  removeTemplate,
} from './template.commands.ts';

const viewing = organiserProcedure(mayActOnTask, 'view');
const managing = organiserProcedure(mayActOnTask, 'manage');
const finishing = boothProcedure(mayActOnTask, 'finish');

const ofTemplate = z.object({ templateId: templateIdSchema });
const ofTask = ofTemplate.extend({ exhibitorId: exhibitorIdSchema });
const questionId = z.string().max(40);

export const taskRouter = router({
  home: boothProcedure(mayActOnTask, 'view')
    .output(homeSchema)
    .query(({ ctx }) => openHome(ctx.scope)),

  answer: finishing
    .input(
      ofTemplate.extend({
        questionId,
        was: answerValueSchema.nullable(),
        value: answerValueSchema.nullable(),
      }),
    )
    .mutation(({ ctx, input }) => giveAnswer(ctx.scope, input)),

  finish: finishing
    .input(ofTemplate)
    .mutation(({ ctx, input }) => finishTask(ctx.scope, input.templateId)),

  takeBack: finishing
    .input(ofTemplate)
    .mutation(({ ctx, input }) => takeTaskBack(ctx.scope, input.templateId)),

  calendarLink: finishing
    .output(calendarLinkSchema.nullable())
    .query(({ ctx }) => findCalendar(ctx.scope)),

  makeCalendarLink: finishing
    .output(z.object({ url: z.string() }))
    .mutation(({ ctx }) => makeCalendarLink(ctx.scope)),

  revokeCalendarLink: finishing.mutation(({ ctx }) => revokeCalendarLink(ctx.scope)),

  templates: viewing
    .output(z.array(templateRowSchema))
    .query(({ ctx }) => listTemplateRows(ctx.scope)),

  addTemplate: managing
    .input(z.object({ template: templateInputSchema }))
    .output(templateSchema)
    .mutation(({ ctx, input }) => addTemplate(ctx.scope, input.template)),

  changeTemplate: managing
    .input(ofTemplate.extend({ version: z.int(), template: templateInputSchema }))
    .output(templateSchema)
    .mutation(({ ctx, input }) => changeTemplate(ctx.scope, input)),

  removeTemplate: managing
    .input(ofTemplate)
    .mutation(({ ctx, input }) => removeTemplate(ctx.scope, input.templateId)),

  matrix: viewing.output(matrixSchema).query(({ ctx }) => readMatrix(ctx.scope)),

  ofExhibitor: viewing
    .input(z.object({ exhibitorId: exhibitorIdSchema }))
    .output(z.array(askedTaskSchema))
    .query(({ ctx, input }) => readTasksOfExhibitor(ctx.scope, input.exhibitorId)),

  get: viewing
    .input(ofTask)
    .output(taskDetailSchema)
    .query(({ ctx, input }) => readTask(ctx.scope, input)),

  extend: managing
    .input(ofTask.extend({ until: z.iso.date(), comment: taskCommentSchema }))
    .mutation(({ ctx, input }) => extendTask(ctx.scope, input)),

  reopen: managing
    .input(ofTask.extend({ until: z.iso.date().nullable(), comment: taskCommentSchema }))
    .mutation(({ ctx, input }) => reopenTask(ctx.scope, input)),

  waive: managing
    .input(ofTask.extend({ comment: taskCommentSchema }))
    .mutation(({ ctx, input }) => waiveTask(ctx.scope, input)),

  resume: managing.input(ofTask).mutation(({ ctx, input }) => resumeTask(ctx.scope, input)),

  previewReminder: managing
    .input(reminderInputSchema)
    .output(reminderPreviewSchema)
    .query(({ ctx, input }) => previewReminder(ctx.scope, input)),

  remind: managing
    .input(reminderInputSchema)
    .output(remindedSchema)
    .mutation(({ ctx, input }) => remind(ctx.scope, input)),
});
