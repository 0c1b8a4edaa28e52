export const programmeDe = {
  title: 'Programm',
  emptyTitle: 'Noch keine Vorführungen',
  empty: 'Produktvorführungen der Aussteller erscheinen hier mit Zeit und Ort.',
} as const;
