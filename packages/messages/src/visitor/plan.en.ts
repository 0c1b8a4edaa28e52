import { floorPlanEn } from '../floor-plan/floor-plan.en.ts';
import { planPrintEn } from '../stand/plan-print.en.ts';
import type { Translated } from '../translated.ts';
import type { planPageDe } from './plan.de.ts';

export const planPageEn = {
  planPrint: planPrintEn,
  floorPlan: floorPlanEn,
  plan: {
    title: 'Floor plan',
    picture: 'Plan of {hall}',
    stands: 'Stands in {hall}',
    spoken: 'Stand {number}, {name}',
    spokenFree: 'Stand {number}, no published exhibitor',
    halls: 'Halls',
    empty: 'The floor plan is not published yet.',
    noExhibitors: 'No exhibitor in this hall is published yet.',
    chosen: 'Chosen stand',
    open: 'Open {name}',
    choose: 'Choose a stand on the plan or in the list.',
    list: 'Exhibitors in this hall',
    search: 'Search for an exhibitor or a stand number',
    submit: 'Search',
    category: 'Categories',
    noCategory: 'Without a category',
    nothing: 'No exhibitor in this hall matches.',
    elsewhere: 'In other halls',
    reset: 'Show all exhibitors',
    found: '{count, plural, one {# exhibitor} other {# exhibitors}}',
    free: 'Without a published exhibitor',
    taken: 'With an exhibitor',
  },
} as const satisfies Translated<typeof planPageDe>;
