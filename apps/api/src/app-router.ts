import { accountRouter } from './account/account.router.ts';
import { announcementRouter } from './announcement/announcement.router.ts';
import { applicationRouter } from './application/application.router.ts';
import { attendeeRouter } from './attendee/attendee.router.ts';
import { badgeRouter } from './badge/badge.router.ts';
import { callRouter } from './call/call.router.ts';
import { demoRouter } from './demo/demo.router.ts';
import { deviceRouter } from './device/device.router.ts';
import { enquiryRouter } from './enquiry/enquiry.router.ts';
import { eventRouter } from './event/event.router.ts';
import { exhibitorRouter } from './exhibitor/exhibitor.router.ts';
import { factRouter } from './facts/fact.router.ts';
import { invitationRouter } from './invitation/invitation.router.ts';
import { leadRouter } from './lead/lead.router.ts';
import { listingRouter } from './listing/listing.router.ts';
import { mailRouter } from './mail/mail.router.ts';
import { mediaRouter } from './media/media.router.ts';
import { placementRouter } from './placement/placement.router.ts';
import { productRouter } from './product/product.router.ts';
import { seatRouter } from './seat/seat.router.ts';
import { sponsorshipRouter } from './sponsorship/sponsorship.router.ts';
import { standRouter } from './stand/stand.router.ts';
import { taskRouter } from './task/task.router.ts';
import { teamRouter } from './team/team.router.ts';
import { router } from './trpc.ts';

/** The whole API, one router a noun. */
export const appRouter = router({
  account: accountRouter,
  application: applicationRouter,
  announcement: announcementRouter,
  attendee: attendeeRouter,
  badge: badgeRouter,
  // tRPC keeps `call` for itself.
  callForExhibitors: callRouter,
  demo: demoRouter,
  enquiry: enquiryRouter,
  event: eventRouter,
  exhibitor: exhibitorRouter,
  fact: factRouter,
  invitation: invitationRouter,
  lead: leadRouter,
  device: deviceRouter,
  listing: listingRouter,
  media: mediaRouter,
  placement: placementRouter,
  product: productRouter,
  seat: seatRouter,
  sponsorship: sponsorshipRouter,
  stand: standRouter,
  task: taskRouter,
  team: teamRouter,
  mail: mailRouter,
});

export type AppRouter = typeof appRouter;
