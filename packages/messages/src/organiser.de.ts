import { floorPlanEditorDe } from './floor-plan/floor-plan-editor.de.ts';
import { announcementsDe } from './organiser/announcements.de.ts';
import { applicationsDe } from './organiser/applications.de.ts';
import { areasDe } from './organiser/areas.de.ts';
import { attendeesDe } from './organiser/attendees.de.ts';
import { callDe } from './organiser/call.de.ts';
import { exhibitorsDe } from './organiser/exhibitors.de.ts';
import { historyDe } from './organiser/history.de.ts';
import { leadsDe } from './organiser/leads.de.ts';
import { lettersDe } from './organiser/letters.de.ts';
import { mailDe } from './organiser/mail.de.ts';
import { newEventDe } from './organiser/new-event.de.ts';
import { overviewDe } from './organiser/overview.de.ts';
import { planDe } from './organiser/plan.de.ts';
import { programmeDe } from './organiser/programme.de.ts';
import { proposalDe } from './organiser/proposal.de.ts';
import { reviewsDe } from './organiser/reviews.de.ts';
import { setUpDe } from './organiser/set-up.de.ts';
import { settingsDe } from './organiser/settings.de.ts';
import { sponsorsDe } from './organiser/sponsors.de.ts';
import { tasksDe } from './organiser/tasks.de.ts';
import { sharedDe } from './shared.de.ts';
import { planPrintDe } from './stand/plan-print.de.ts';

/** Everything the organiser app says, by namespace; a page edits its own file in `organiser/`. */
export const organiserDe = {
  planPrint: planPrintDe,
  ...sharedDe,
  floorPlanEditor: floorPlanEditorDe,
  areas: areasDe,
  overview: overviewDe,
  exhibitors: exhibitorsDe,
  applications: applicationsDe,
  call: callDe,
  plan: planDe,
  proposal: proposalDe,
  reviews: reviewsDe,
  programme: programmeDe,
  attendees: attendeesDe,
  leads: leadsDe,
  letters: lettersDe,
  announcements: announcementsDe,
  mail: mailDe,
  history: historyDe,
  sponsors: sponsorsDe,
  tasks: tasksDe,
  settings: settingsDe,
  newEvent: newEventDe,
  setUp: setUpDe,
} as const;
