export const productsDe = {
  title: 'Produkte',
  emptyTitle: 'Noch keine Produkte',
  empty: 'Zeigen Sie, was an Ihrem Stand zu sehen ist.',
} as const;
