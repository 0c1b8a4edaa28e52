export const homeDe = {
  title: 'Start',
  emptyTitle: 'Nichts zu erledigen',
  empty: 'Was noch fehlt, steht hier mit seiner Frist.',
} as const;
