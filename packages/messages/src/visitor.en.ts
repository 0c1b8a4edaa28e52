import { applicationRefusalsEn } from './application/application.en.ts';
import { applicationPageEn, callPageEn } from './application/application-page.en.ts';
import { badgeRefusalsEn } from './badge/badge.en.ts';
import { badgePageEn, badgeRequestEn } from './badge/badge-page.en.ts';
import { mediaRefusalsEn } from './media/media.en.ts';
import { questionEn } from './question/question.en.ts';
import { seatPageEn, seatRefusalsEn } from './seat/seat.en.ts';
import { promiseWordsEn } from './sponsorship/promise-words.en.ts';
import { transparencyEn } from './sponsorship/transparency.en.ts';
import type { Translated } from './translated.ts';
import { directoryEn } from './visitor/directory.en.ts';
import { pagesEn } from './visitor/pages.en.ts';
import { planPageEn } from './visitor/plan.en.ts';
import { sponsorPagesEn } from './visitor/sponsors.en.ts';
import type { visitorDe } from './visitor.de.ts';

export const visitorEn = {
  ...pagesEn,
  ...planPageEn,
  ...directoryEn,
  ...sponsorPagesEn,
  promiseWords: promiseWordsEn,
  transparencyWords: transparencyEn,
  badge: badgePageEn,
  badgeRequest: badgeRequestEn,
  badgeRefusals: badgeRefusalsEn.badge,
  seat: seatPageEn,
  seatRefusals: seatRefusalsEn.seat,
  call: callPageEn,
  application: applicationPageEn,
  question: questionEn,
  applicationRefusals: { ...applicationRefusalsEn, ...mediaRefusalsEn },
} as const satisfies Translated<typeof visitorDe>;
