export const overviewDe = {
  title: 'Übersicht',
  emptyTitle: 'Hier ist noch nichts zu tun',
  empty: 'Sobald Aussteller eingeladen sind, steht hier, was auf Sie wartet.',
} as const;
