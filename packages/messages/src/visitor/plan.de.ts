import { floorPlanDe } from '../floor-plan/floor-plan.de.ts';
import { planPrintDe } from '../stand/plan-print.de.ts';

/** What the page with the plan says: its script brings this along and nothing else. */
export const planPageDe = {
  planPrint: planPrintDe,
  floorPlan: floorPlanDe,
  plan: {
    title: 'Hallenplan',
    picture: 'Plan von {hall}',
    stands: 'Stände in {hall}',
    spoken: 'Stand {number}, {name}',
    spokenFree: 'Stand {number}, ohne veröffentlichten Aussteller',
    halls: 'Hallen',
    empty: 'Der Hallenplan ist noch nicht veröffentlicht.',
    noExhibitors: 'In dieser Halle ist noch kein Aussteller veröffentlicht.',
    chosen: 'Gewählter Stand',
    open: '{name} öffnen',
    choose: 'Wählen Sie einen Stand auf dem Plan oder in der Liste.',
    list: 'Aussteller in dieser Halle',
    search: 'Aussteller oder Standnummer suchen',
    submit: 'Suchen',
    category: 'Kategorien',
    noCategory: 'Ohne Kategorie',
    nothing: 'In dieser Halle passt kein Aussteller dazu.',
    elsewhere: 'In anderen Hallen',
    reset: 'Alle Aussteller zeigen',
    found: '{count, plural, one {# Aussteller} other {# Aussteller}}',
    free: 'Ohne veröffentlichten Aussteller',
    taken: 'Mit Aussteller',
  },
} as const;
