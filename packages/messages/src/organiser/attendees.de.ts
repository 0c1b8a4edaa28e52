export const attendeesDe = {
  title: 'Teilnehmende',
  emptyTitle: 'Noch keine Teilnehmenden',
  empty: 'Importieren Sie die Liste der Teilnehmenden, um Ausweise zu drucken.',
} as const;
