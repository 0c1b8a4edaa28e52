import type { ExhibitorFilter } from '@foyer/domain/exhibitor/exhibitor-list.rules.ts';

type View = Omit<ExhibitorFilter, 'q' | 'sort'>;

/** The saved views of the list, each a filter of the URL. */
export const exhibitorViews = {
  all: {},
  invited: { participation: 'invited' },
  expired: { invitation: 'expired' },
  confirmed: { participation: 'confirmed' },
  withoutStand: { stand: 'without' },
  notSubmitted: { listing: 'none' },
  toReview: { listing: 'submitted' },
  ended: { taking: 'ended' },
} as const satisfies Record<string, View>;

export type ExhibitorView = keyof typeof exhibitorViews;
export const viewNames = Object.keys(exhibitorViews) as ExhibitorView[];

const keys = ['participation', 'stand', 'listing', 'invitation', 'taking'] as const;

/** Which view a filter is; undefined when it is none of them. */
export function viewOf(filter: View): ExhibitorView | undefined {
  return viewNames.find((name) => {
    const view: View = exhibitorViews[name];
    return keys.every((key) => view[key] === filter[key]);
  });
}

/** A view as search parameters: the other keys are emptied. */
export function searchOfView(name: ExhibitorView): Record<(typeof keys)[number], undefined> {
  const empty = Object.fromEntries(keys.map((key) => [key, undefined])) as Record<
    (typeof keys)[number],
    undefined
  >;
  return { ...empty, ...exhibitorViews[name] } as typeof empty;
}
