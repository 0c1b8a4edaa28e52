export const teamDe = {
  title: 'Team',
  emptyTitle: 'Noch niemand im Team',
  empty: 'Laden Sie Kolleginnen und Kollegen ein.',
} as const;
