import { locales } from '../locales.ts';
import { canUseText, problemsOf, type TextProblem } from '../mail/letter-text.rules.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { AnnouncementRefusalCode } from './announcement.refusals.ts';
import type { AnnouncementInput, AnnouncementStatus } from './announcement.schema.ts';

/** Called back it is a draft again; what has been sent stays sent. */
export const announcementMoves = {
  draft: ['scheduled'],
  scheduled: ['draft', 'sent'],
  sent: [],
} as const satisfies Record<AnnouncementStatus, readonly AnnouncementStatus[]>;

/** Time to think better of it, for what is sent at once. */
export const secondThoughtsMs = 60_000;
const latestMs = 366 * 24 * 60 * 60_000;

export const announcementPlaceholders = {
  uses: ['name', 'exhibitor', 'event', 'organiser'],
  needs: [],
} as const;

export type AnnouncementVerdict = Verdict<AnnouncementRefusalCode>;

/** Only a draft is written; a scheduled one is called back first. */
export function canChangeAnnouncement(status: AnnouncementStatus): AnnouncementVerdict {
  return status === 'draft' ? allowed : denied(`announcement.${status}`);
}

/** Written in both languages, in a text that works, at a moment that is still to come. */
export function canSchedule(
  announcement: AnnouncementInput & { readonly status: AnnouncementStatus },
  at: { readonly now: Date; readonly sendAt: Date | null },
): AnnouncementVerdict {
  const verdict = canChangeAnnouncement(announcement.status);
  if (!verdict.allowed) return verdict;
  const text = canSendText(announcement);
  if (!text.allowed) return text;
  if (at.sendAt === null) return allowed;
  const ahead = at.sendAt.getTime() - at.now.getTime();
  return ahead > 0 && ahead < latestMs ? allowed : denied('announcement.time_not_ahead');
}

export function canSendText({ subject, body }: AnnouncementInput): AnnouncementVerdict {
  for (const locale of locales) {
    if (subject[locale] === '' || body[locale] === '') return denied('announcement.incomplete');
    const text = { subject: subject[locale], heading: '', body: body[locale] };
    const verdict = canUseText(text, announcementPlaceholders);
    if (!verdict.allowed) return denied('announcement.text_wrong');
  }
  return allowed;
}

/** What is wrong with one language, for the fields. */
export function announcementProblems(
  { subject, body }: AnnouncementInput,
  locale: 'de' | 'en',
): TextProblem[] {
  const text = { subject: subject[locale], heading: '', body: body[locale] };
  return problemsOf(text, announcementPlaceholders);
}

export function canCallBack(status: AnnouncementStatus): AnnouncementVerdict {
  return status === 'scheduled' ? allowed : denied(`announcement.${status}`);
}

/**
 * Whether the job that was made for a moment sends it: not called back, and not put off meanwhile.
 * That the moment has come is the queue's to say: its clock and ours may differ.
 */
export function isStillFor(
  { status, sendAt }: { readonly status: AnnouncementStatus; readonly sendAt: Date | null },
  moment: Date,
): boolean {
  return status === 'scheduled' && sendAt?.getTime() === moment.getTime();
}
