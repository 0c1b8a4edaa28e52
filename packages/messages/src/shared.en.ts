import { accountRefusalsEn } from './account/account.en.ts';
import {
  announcementFactsEn,
  announcementRefusalsEn,
  announcementStatesEn,
} from './announcement/announcement.en.ts';
import {
  applicationFactsEn,
  applicationRefusalsEn,
  applicationStatesEn,
} from './application/application.en.ts';
import { attendeeFactsEn, attendeeRefusalsEn, attendeeStatesEn } from './attendee/attendee.en.ts';
import { badgeRefusalsEn } from './badge/badge.en.ts';
import { callFactsEn, callRefusalsEn } from './call/call.en.ts';
import {
  demoFactsEn,
  demoPlacesEn,
  demoRefusalsEn,
  demoStatesEn,
  equipmentEn,
} from './demo/demo.en.ts';
import { deviceFactsEn, deviceRefusalsEn } from './device/device.en.ts';
import { enquiryFactsEn, enquiryRefusalsEn, enquiryStatesEn } from './enquiry/enquiry.en.ts';
import { eventFactsEn, eventRefusalsEn, eventStatesEn } from './event/event.en.ts';
import {
  exhibitorFactsEn,
  exhibitorRefusalsEn,
  exhibitorStatesEn,
} from './exhibitor/exhibitor.en.ts';
import { floorPlanEn } from './floor-plan/floor-plan.en.ts';
import {
  invitationFactsEn,
  invitationRefusalsEn,
  invitationStatesEn,
} from './invitation/invitation.en.ts';
import { invitationPageEn } from './invitation/invitation-page.en.ts';
import { leadFactsEn, leadRefusalsEn, leadStatesEn } from './lead/lead.en.ts';
import { listingFactsEn, listingRefusalsEn, listingStatesEn } from './listing/listing.en.ts';
import { listingFieldsEn } from './listing/listing-fields.en.ts';
import { listingWordsEn } from './listing/listing-words.en.ts';
import { mailFactsEn, mailRefusalsEn, mailStatesEn } from './mail/mail.en.ts';
import { mediaRefusalsEn } from './media/media.en.ts';
import { picturesEn } from './media/pictures.en.ts';
import {
  placementFactsEn,
  placementRefusalsEn,
  placementWordsEn,
} from './placement/placement.en.ts';
import { portalEn } from './portal/portal.en.ts';
import { productFactsEn, productRefusalsEn } from './product/product.en.ts';
import { questionEn } from './question/question.en.ts';
import { accessRefusalsEn } from './refusals/access.en.ts';
import { seatCountsEn, seatFactsEn, seatRefusalsEn } from './seat/seat.en.ts';
import type { sharedDe } from './shared.de.ts';
import { contractLinesEn } from './sponsorship/contract-lines.en.ts';
import { promiseWordsEn } from './sponsorship/promise-words.en.ts';
import {
  benefitWordsEn,
  sponsorshipFactsEn,
  sponsorshipRefusalsEn,
  sponsorshipStatesEn,
} from './sponsorship/sponsorship.en.ts';
import { standFactsEn, standRefusalsEn, standStatesEn } from './stand/stand.en.ts';
import { taskFactsEn, taskRefusalsEn, taskStatesEn } from './task/task.en.ts';
import { teamFactsEn, teamRefusalsEn, teamStatesEn } from './team/team.en.ts';
import type { Translated } from './translated.ts';

export const sharedEn = {
  portal: portalEn,
  question: questionEn,
  invitationPage: invitationPageEn,
  floorPlan: floorPlanEn,
  listingFields: listingFieldsEn,
  demoPlaces: demoPlacesEn,
  seatCounts: seatCountsEn,
  equipment: equipmentEn,
  listingWords: listingWordsEn,
  pictures: picturesEn,
  placementWords: placementWordsEn,
  benefitWords: benefitWordsEn,
  promiseWords: promiseWordsEn,
  contractLines: contractLinesEn,
  refusals: {
    ...mailRefusalsEn,
    ...accessRefusalsEn,
    ...accountRefusalsEn,
    ...eventRefusalsEn,
    ...teamRefusalsEn,
    ...exhibitorRefusalsEn,
    ...invitationRefusalsEn,
    ...callRefusalsEn,
    ...applicationRefusalsEn,
    ...standRefusalsEn,
    ...placementRefusalsEn,
    ...leadRefusalsEn,
    ...deviceRefusalsEn,
    ...badgeRefusalsEn,
    ...seatRefusalsEn,
    ...demoRefusalsEn,
    ...enquiryRefusalsEn,
    ...sponsorshipRefusalsEn,
    ...attendeeRefusalsEn,
    ...mediaRefusalsEn,
    ...productRefusalsEn,
    ...listingRefusalsEn,
    ...taskRefusalsEn,
    ...announcementRefusalsEn,
  },
  states: {
    ...mailStatesEn,
    ...announcementStatesEn,
    ...eventStatesEn,
    ...teamStatesEn,
    ...exhibitorStatesEn,
    ...invitationStatesEn,
    ...applicationStatesEn,
    ...standStatesEn,
    ...leadStatesEn,
    ...demoStatesEn,
    ...enquiryStatesEn,
    ...sponsorshipStatesEn,
    ...listingStatesEn,
    ...attendeeStatesEn,
    ...taskStatesEn,
  },
  facts: {
    ...mailFactsEn,
    ...announcementFactsEn,
    ...eventFactsEn,
    ...teamFactsEn,
    ...exhibitorFactsEn,
    ...invitationFactsEn,
    ...callFactsEn,
    ...applicationFactsEn,
    ...standFactsEn,
    ...placementFactsEn,
    ...leadFactsEn,
    ...deviceFactsEn,
    ...productFactsEn,
    ...listingFactsEn,
    ...demoFactsEn,
    ...seatFactsEn,
    ...enquiryFactsEn,
    ...sponsorshipFactsEn,
    ...attendeeFactsEn,
    ...taskFactsEn,
  },
} as const satisfies Translated<typeof sharedDe>;
