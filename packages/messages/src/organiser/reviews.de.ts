export const reviewsDe = {
  title: 'Prüfung',
  emptyTitle: 'Nichts zu prüfen',
  empty: 'Wenn ein Aussteller seinen Eintrag einreicht, erscheint er hier.',
} as const;
