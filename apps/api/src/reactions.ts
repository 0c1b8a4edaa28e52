import { badgeReactions } from './badge/badge.reactions.ts';
import { demoReactions } from './demo/demo.reactions.ts';
import type { Reactions } from './facts/reactions.ts';
import { invitationReactions } from './invitation/invitation.reactions.ts';
import { leadReactions } from './lead/lead.reactions.ts';
import { listingReactions } from './listing/listing.reactions.ts';
import { seatReactions } from './seat/seat.reactions.ts';
import { sponsorshipReactions } from './sponsorship/sponsorship.reactions.ts';
import { standReactions } from './stand/stand.reactions.ts';
import { taskReactions } from './task/task.reactions.ts';

/** What each noun does when a lower one records a fact; within one fact the lower noun is first. */
const reactionsOfNouns: readonly Reactions[] = [
  invitationReactions,
  standReactions,
  listingReactions,
  demoReactions,
  sponsorshipReactions,
  leadReactions,
  badgeReactions,
  seatReactions,
  taskReactions,
];

export const allReactions: Reactions = Object.fromEntries(
  [...new Set(reactionsOfNouns.flatMap(Object.keys))].map((type) => [
    type,
    reactionsOfNouns.flatMap((reactions) => reactions[type] ?? []),
  ]),
);
