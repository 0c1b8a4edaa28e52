export const leadsDe = {
  title: 'Kontakte',
  emptyTitle: 'Noch keine Kontakte',
  empty: 'Scannen Sie den ersten Ausweis.',
} as const;
