export const invitationDe = {
  title: 'Einladung ins Team',
  emptyTitle: 'Einladung nicht gefunden',
  empty: 'Öffnen Sie den Link aus Ihrer E-Mail noch einmal.',
} as const;
