import type { Translated } from '../translated.ts';
import type {
  demoFactsDe,
  demoPlacesDe,
  demoRefusalsDe,
  demoStatesDe,
  equipmentDe,
} from './demo.de.ts';

export const demoRefusalsEn = {
  demo: {
    not_found: 'This demo does not exist any more.',
    place_not_found: 'This place does not exist any more. Please choose another one.',
    product_not_found: 'This product does not exist any more. Please choose another one.',
    outside_event: 'The demo has to begin and end on the days of the event.',
    presenter_busy:
      'Whoever presents here already presents something else at that time. Is it somebody else of the same name? Then please add the email address.',
    closed_over_demos:
      'It would be closed here while a demo is in the programme. Move that one first.',
    place_closed: 'This place is not open at that time.',
    topic_not_found: 'This topic no longer exists. Please choose another one.',
    nothing_to_publish: 'There is nothing to publish: the public already sees everything.',
    place_taken: 'Another demo is in this place at that time.',
    exhibitor_busy: 'The exhibitor is showing another demo at that time.',
    plenary: 'There is a plenary at that time, and no demo is shown.',
    plenary_over_demos: 'Demos are in the programme at that time. Move them first.',
    plenary_not_found: 'This plenary does not exist any more.',
    too_many_plenaries: 'There cannot be more than {max} plenaries.',
    wrong_status: 'The demo has moved on in the meantime. Please reload the page.',
    not_editable: 'This demo is in the programme. Please talk to the organiser about changes.',
    changed_meanwhile:
      'Somebody else has changed the demo in the meantime. Nothing was overwritten; look at it as it is now and try again.',
    exhibitor_left: 'This exhibitor does not take part any more.',
    too_many: 'An exhibitor cannot have more than {max} demos.',
    too_many_places: 'There cannot be more than {max} places.',
    place_in_use:
      '{demos, plural, one {One demo is scheduled or wished for here.} other {# demos are scheduled or wished for here.}} Move them first.',
  },
} as const satisfies Translated<typeof demoRefusalsDe>;

export const demoStatesEn = {
  demo: {
    draft: 'Draft',
    submitted: 'Submitted',
    scheduled: 'In the programme',
    declined: 'Declined',
    cancelled: 'Cancelled',
  },
} as const satisfies Translated<typeof demoStatesDe>;

export const demoFactsEn = {
  demo: {
    proposed: 'Demo “{title}” begun',
    changed: 'Demo “{title}” changed',
    removed: 'Draft of the demo “{title}” deleted',
    submitted: 'Demo “{title}” submitted',
    scheduled: 'Demo “{title}” put into the programme',
    moved: 'Demo “{title}” moved',
    taken_back: 'Demo “{title}” taken out of the programme',
    acknowledged: 'Time and place of the demo “{title}” confirmed',
    declined: 'Demo “{title}” declined',
    cancelled: 'Demo “{title}” cancelled',
    withdrawn: 'Demo “{title}” withdrawn',
    reopened: 'Demo “{title}” taken up again',
    place_added: 'Place “{name}” for demos added',
    place_changed: 'Place “{name}” for demos changed',
    plenary_added: 'Plenary “{title}” entered',
    plenary_removed: 'Plenary “{title}” removed',
    programme_published: 'Programme published as version {number}',
    place_removed: 'Place “{name}” for demos removed',
  },
} as const satisfies Translated<typeof demoFactsDe>;

/** What a place has and a demo may need. */
export const equipmentEn = {
  projector: 'Projector',
  display: 'Display',
  microphone: 'Microphone',
  power: 'Power',
  network: 'Network',
  table: 'Table',
} as const satisfies Translated<typeof equipmentDe>;

export const demoPlacesEn = {
  atStand: 'at the own stand',
  atNumber: 'at the own stand ({number})',
} as const satisfies Translated<typeof demoPlacesDe>;
