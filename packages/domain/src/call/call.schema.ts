import { z } from 'zod';
import {
  bilingualText,
  questionsSchema,
  requiredBilingualLine,
} from '../question/question.schema.ts';

/** Who finds the call: nobody, everybody, or whoever has its link. */
export const callAccesses = ['off', 'public', 'link'] as const;
export const callAccessSchema = z.enum(callAccesses);
export type CallAccess = z.infer<typeof callAccessSchema>;

/** What is shown of it: it opens and closes by the calendar of the event. */
export const callStandings = ['off', 'soon', 'open', 'closed'] as const;
export type CallStanding = (typeof callStandings)[number];

const callFields = z.object({
  access: callAccessSchema,
  /** Null: it is open as soon as it can be found. */
  opensOn: z.iso.date().nullable(),
  /** The last day; null while it is off. */
  closesOn: z.iso.date().nullable(),
  title: requiredBilingualLine(120),
  text: bilingualText(6000),
  /** What happens after applying, in words. */
  afterwards: bilingualText(1500),
  questions: questionsSchema,
});

/** The call for exhibitors, as the organiser writes it. */
export const callInputSchema = callFields.superRefine(({ access, opensOn, closesOn }, problems) => {
  const problem = (code: string) =>
    problems.addIssue({ code: 'custom', path: ['closesOn'], params: { code } });
  if (access !== 'off' && closesOn === null) problem('required');
  if (opensOn !== null && closesOn !== null && closesOn < opensOn) problem('before_opening');
});
export type CallInput = z.infer<typeof callInputSchema>;

/** Looks like a word drawn by lot; it opens no person's data, only the text of the call. */
export const callKeySchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

export const callSchema = callFields.extend({
  /** In the address of a call that is found by its link only. */
  linkKey: callKeySchema,
  /** A change names the version it saw; another one in between is told and not overwritten. */
  version: z.int(),
});
export type Call = z.infer<typeof callSchema>;

/** What an applicant reads of it. */
export type PublicCall = Pick<
  Call,
  'title' | 'text' | 'afterwards' | 'opensOn' | 'closesOn' | 'questions'
>;
