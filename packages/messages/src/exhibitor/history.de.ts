export const historyDe = {
  title: 'Verlauf',
  sub: 'Was Ihren Stand betrifft, mit Person und Zeit, das Neueste zuerst.',
  emptyTitle: 'Noch nichts geschehen',
  empty: 'Jede Änderung an Ihrem Stand wird hier festgehalten.',
} as const;
