import type { Translated } from '../translated.ts';
import type { standFactsDe, standRefusalsDe, standStatesDe } from './stand.de.ts';

export const standRefusalsEn = {
  stand: {
    not_found: 'This stand or exhibitor is no longer here.',
    already_assigned: 'This stand is already assigned.',
    held_for_another: 'This stand is held for another exhibitor.',
    blocked: 'This stand is blocked.',
    still_draft: 'This stand is still a draft. Make it available first.',
    not_assigned: 'Only an assigned stand can be confirmed.',
    not_published: 'Only what the exhibitor was told can be confirmed.',
    already_published: 'The exhibitor already knows of stand {number}.',
    notice_needed:
      'The exhibitor already knows of stand {number}. Write to them why something changes.',
    notice_not_found: 'This notice is no longer here.',
    same_stand: 'Choose another stand.',
    nobody_on_it: 'Nobody has this stand.',
    occupied: 'Somebody has this stand. Release it first.',
    exhibitor_left: 'This exhibitor no longer takes part.',
    is_co_exhibitor: 'This is a co-exhibitor. It is at the stand of another exhibitor.',
    has_co_exhibitors: 'This exhibitor has co-exhibitors itself.',
    has_own_stand: 'This exhibitor has a stand of its own. Release it first.',
    shares_with_itself: 'Choose another exhibitor.',
    no_co_exhibitor: 'This exhibitor is no longer a co-exhibitor.',
    placed_meanwhile: 'This exhibitor has been given another stand meanwhile.',
    hold_in_past: 'The hold has to end in the future.',
    number_taken: 'The stand number {number} already exists.',
    hall_name_taken: 'A hall with this name already exists.',
    hall_not_found: 'This hall no longer exists.',
    hall_not_empty:
      'There {stands, plural, one {is still one stand} other {are still # stands}} in the hall.',
    outside_hall: 'Stand {number} reaches beyond the hall.',
    crosses_itself: 'The outline of stand {number} crosses itself.',
    overlaps: 'Stand {number} and stand {other} overlap.',
    fixture_changed_meanwhile:
      'Somebody else has changed “{name}” meanwhile. Your drawing is still here.',
    fixture_outside_hall: '“{name}” reaches beyond the hall or crosses itself.',
    version_not_found: 'This version of the plan no longer exists.',
    plan_saved_meanwhile:
      'Somebody else has saved the drawing meanwhile. Look at the newest version before you restore an earlier one.',
    nothing_to_restore: 'The hall is drawn as in this version already.',
    missing_in_version:
      'Stand {number} is missing in this version, but somebody has it. Release it first, or move the exhibitor.',
    background_not_found: 'There is no picture under this hall any more.',
    background_changed_meanwhile:
      'Somebody else has moved or replaced the picture meanwhile. You see it as it is now.',
    background_points_too_close:
      'The two points are too close together. Choose two whose distance you know, as far apart as possible.',
    background_distance_missing: 'Enter the distance in metres, more than 0.',
    background_out_of_scale:
      'The whole picture would be {metres, number} m long. Check the two points and the distance.',
    changed_meanwhile:
      'Somebody else has changed stand {number} meanwhile. Your drawing is still here; reload the plan before you save.',
  },
} as const satisfies Translated<typeof standRefusalsDe>;

export const standStatesEn = {
  stand: {
    draft: 'Draft',
    available: 'Available',
    held: 'Held',
    assigned: 'Assigned',
    confirmed: 'Confirmed',
    blocked: 'Blocked',
  },
} as const satisfies Translated<typeof standStatesDe>;

export const standFactsEn = {
  stand: {
    drawn: 'Stand {number} drawn',
    changed: 'Stand {number} changed',
    removed: 'Stand {number} removed',
    assigned: 'Stand {number} assigned to {exhibitor}',
    held: 'Stand {number} held for {exhibitor}',
    released: 'Stand {number} released',
    moved: '{exhibitor} moved from stand {from} to stand {number}',
    published: 'Exhibitor told of stand {number}',
    shared: 'Co-exhibitor at the stand of {main}',
    parted: 'No longer co-exhibitor at the stand of {main}',
    acknowledged: 'Notice about stand {number} acknowledged',
    awaited: '{exhibitor} waits for stand {number}',
    given_up: 'No longer waits for stand {number}',
    confirmed: 'Stand {number} confirmed',
    opened: 'Stand {number} opened',
    blocked: 'Stand {number} blocked',
    drafted: 'Stand {number} taken back into draft',
  },
  hall: {
    added: 'Hall {name} added',
    changed: 'Hall {name} changed',
    restored: '{name} drawn as in version {number}',
    background_set: 'Picture put under {name}: {file}',
    background_placed: 'Picture under {name} aligned',
    background_removed: 'Picture under {name} removed',
    furnished: 'Walls, doors and areas of {name} drawn',
    removed: 'Hall {name} removed',
  },
} as const satisfies Translated<typeof standFactsDe>;
