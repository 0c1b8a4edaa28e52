export const historyDe = {
  title: 'Verlauf',
  emptyTitle: 'Noch nichts geschehen',
  empty: 'Jede Änderung an Ihrem Stand wird hier festgehalten.',
} as const;
