export const leadsDe = {
  title: 'Kontakte',
  emptyTitle: 'Noch keine Kontakte',
  empty: 'Hier stehen Zahlen, keine Inhalte: Kontakte gehören den Ausstellern.',
} as const;
