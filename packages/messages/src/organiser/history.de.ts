export const historyDe = {
  title: 'Verlauf',
  emptyTitle: 'Noch nichts geschehen',
  empty: 'Jede Änderung an der Veranstaltung wird hier festgehalten.',
} as const;
