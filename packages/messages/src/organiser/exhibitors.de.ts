export const exhibitorsDe = {
  title: 'Aussteller',
  emptyTitle: 'Noch keine Aussteller',
  empty: 'Laden Sie den ersten Aussteller ein, einzeln oder viele auf einmal aus einer Liste.',
} as const;
