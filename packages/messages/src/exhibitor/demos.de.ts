export const demosDe = {
  title: 'Vorführungen',
  emptyTitle: 'Noch keine Vorführungen',
  empty: 'Melden Sie eine Produktvorführung an.',
} as const;
