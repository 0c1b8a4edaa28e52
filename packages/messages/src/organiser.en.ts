import { floorPlanEditorEn } from './floor-plan/floor-plan-editor.en.ts';
import { announcementsEn } from './organiser/announcements.en.ts';
import { applicationsEn } from './organiser/applications.en.ts';
import { areasEn } from './organiser/areas.en.ts';
import { attendeesEn } from './organiser/attendees.en.ts';
import { callEn } from './organiser/call.en.ts';
import { exhibitorsEn } from './organiser/exhibitors.en.ts';
import { historyEn } from './organiser/history.en.ts';
import { leadsEn } from './organiser/leads.en.ts';
import { lettersEn } from './organiser/letters.en.ts';
import { mailEn } from './organiser/mail.en.ts';
import { newEventEn } from './organiser/new-event.en.ts';
import { overviewEn } from './organiser/overview.en.ts';
import { planEn } from './organiser/plan.en.ts';
import { programmeEn } from './organiser/programme.en.ts';
import { proposalEn } from './organiser/proposal.en.ts';
import { reviewsEn } from './organiser/reviews.en.ts';
import { setUpEn } from './organiser/set-up.en.ts';
import { settingsEn } from './organiser/settings.en.ts';
import { sponsorsEn } from './organiser/sponsors.en.ts';
import { tasksEn } from './organiser/tasks.en.ts';
import type { organiserDe } from './organiser.de.ts';
import { sharedEn } from './shared.en.ts';
import { planPrintEn } from './stand/plan-print.en.ts';
import type { Translated } from './translated.ts';

export const organiserEn = {
  planPrint: planPrintEn,
  ...sharedEn,
  floorPlanEditor: floorPlanEditorEn,
  areas: areasEn,
  overview: overviewEn,
  exhibitors: exhibitorsEn,
  applications: applicationsEn,
  call: callEn,
  plan: planEn,
  proposal: proposalEn,
  reviews: reviewsEn,
  programme: programmeEn,
  attendees: attendeesEn,
  leads: leadsEn,
  letters: lettersEn,
  announcements: announcementsEn,
  mail: mailEn,
  history: historyEn,
  sponsors: sponsorsEn,
  tasks: tasksEn,
  settings: settingsEn,
  newEvent: newEventEn,
  setUp: setUpEn,
} as const satisfies Translated<typeof organiserDe>;
