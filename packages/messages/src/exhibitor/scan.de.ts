export const scanDe = {
  title: 'Scannen',
  emptyTitle: 'Kamera nicht bereit',
  empty: 'Ausweise lesen und Kontakte festhalten.',
} as const;
