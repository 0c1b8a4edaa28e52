import { accountRefusalsDe } from './account/account.de.ts';
import {
  announcementFactsDe,
  announcementRefusalsDe,
  announcementStatesDe,
} from './announcement/announcement.de.ts';
import {
  applicationFactsDe,
  applicationRefusalsDe,
  applicationStatesDe,
} from './application/application.de.ts';
import { attendeeFactsDe, attendeeRefusalsDe, attendeeStatesDe } from './attendee/attendee.de.ts';
import { badgeRefusalsDe } from './badge/badge.de.ts';
import { callFactsDe, callRefusalsDe } from './call/call.de.ts';
import {
  demoFactsDe,
  demoPlacesDe,
  demoRefusalsDe,
  demoStatesDe,
  equipmentDe,
} from './demo/demo.de.ts';
import { deviceFactsDe, deviceRefusalsDe } from './device/device.de.ts';
import { enquiryFactsDe, enquiryRefusalsDe, enquiryStatesDe } from './enquiry/enquiry.de.ts';
import { eventFactsDe, eventRefusalsDe, eventStatesDe } from './event/event.de.ts';
import {
  exhibitorFactsDe,
  exhibitorRefusalsDe,
  exhibitorStatesDe,
} from './exhibitor/exhibitor.de.ts';
import { floorPlanDe } from './floor-plan/floor-plan.de.ts';
import {
  invitationFactsDe,
  invitationRefusalsDe,
  invitationStatesDe,
} from './invitation/invitation.de.ts';
import { invitationPageDe } from './invitation/invitation-page.de.ts';
import { leadFactsDe, leadRefusalsDe, leadStatesDe } from './lead/lead.de.ts';
import { listingFactsDe, listingRefusalsDe, listingStatesDe } from './listing/listing.de.ts';
import { listingFieldsDe } from './listing/listing-fields.de.ts';
import { listingWordsDe } from './listing/listing-words.de.ts';
import { mailFactsDe, mailRefusalsDe, mailStatesDe } from './mail/mail.de.ts';
import { mediaRefusalsDe } from './media/media.de.ts';
import { picturesDe } from './media/pictures.de.ts';
import {
  placementFactsDe,
  placementRefusalsDe,
  placementWordsDe,
} from './placement/placement.de.ts';
import { portalDe } from './portal/portal.de.ts';
import { productFactsDe, productRefusalsDe } from './product/product.de.ts';
import { questionDe } from './question/question.de.ts';
import { accessRefusalsDe } from './refusals/access.de.ts';
import { seatCountsDe, seatFactsDe, seatRefusalsDe } from './seat/seat.de.ts';
import { contractLinesDe } from './sponsorship/contract-lines.de.ts';
import { promiseWordsDe } from './sponsorship/promise-words.de.ts';
import {
  benefitWordsDe,
  sponsorshipFactsDe,
  sponsorshipRefusalsDe,
  sponsorshipStatesDe,
} from './sponsorship/sponsorship.de.ts';
import { standFactsDe, standRefusalsDe, standStatesDe } from './stand/stand.de.ts';
import { taskFactsDe, taskRefusalsDe, taskStatesDe } from './task/task.de.ts';
import { teamFactsDe, teamRefusalsDe, teamStatesDe } from './team/team.de.ts';

/**
 * What both signed-in apps say: the frame, every "no" (`refusals.<noun>.<code>`), the words of the
 * states (`states.<noun>.<state>`), the sentences of the history (`facts.<noun>.<happened>`).
 */
export const sharedDe = {
  portal: portalDe,
  question: questionDe,
  invitationPage: invitationPageDe,
  floorPlan: floorPlanDe,
  listingFields: listingFieldsDe,
  demoPlaces: demoPlacesDe,
  seatCounts: seatCountsDe,
  equipment: equipmentDe,
  listingWords: listingWordsDe,
  pictures: picturesDe,
  placementWords: placementWordsDe,
  benefitWords: benefitWordsDe,
  promiseWords: promiseWordsDe,
  contractLines: contractLinesDe,
  refusals: {
    ...mailRefusalsDe,
    ...accessRefusalsDe,
    ...accountRefusalsDe,
    ...eventRefusalsDe,
    ...teamRefusalsDe,
    ...exhibitorRefusalsDe,
    ...invitationRefusalsDe,
    ...callRefusalsDe,
    ...applicationRefusalsDe,
    ...standRefusalsDe,
    ...placementRefusalsDe,
    ...leadRefusalsDe,
    ...deviceRefusalsDe,
    ...badgeRefusalsDe,
    ...seatRefusalsDe,
    ...demoRefusalsDe,
    ...enquiryRefusalsDe,
    ...sponsorshipRefusalsDe,
    ...attendeeRefusalsDe,
    ...mediaRefusalsDe,
    ...productRefusalsDe,
    ...listingRefusalsDe,
    ...taskRefusalsDe,
    ...announcementRefusalsDe,
  },
  states: {
    ...mailStatesDe,
    ...announcementStatesDe,
    ...eventStatesDe,
    ...teamStatesDe,
    ...exhibitorStatesDe,
    ...invitationStatesDe,
    ...applicationStatesDe,
    ...standStatesDe,
    ...leadStatesDe,
    ...demoStatesDe,
    ...enquiryStatesDe,
    ...sponsorshipStatesDe,
    ...listingStatesDe,
    ...attendeeStatesDe,
    ...taskStatesDe,
  },
  facts: {
    ...mailFactsDe,
    ...announcementFactsDe,
    ...eventFactsDe,
    ...teamFactsDe,
    ...exhibitorFactsDe,
    ...invitationFactsDe,
    ...callFactsDe,
    ...applicationFactsDe,
    ...standFactsDe,
    ...placementFactsDe,
    ...leadFactsDe,
    ...deviceFactsDe,
    ...productFactsDe,
    ...listingFactsDe,
    ...demoFactsDe,
    ...seatFactsDe,
    ...enquiryFactsDe,
    ...sponsorshipFactsDe,
    ...attendeeFactsDe,
    ...taskFactsDe,
  },
} as const;
