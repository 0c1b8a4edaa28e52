export const newEventDe = {
  title: 'Veranstaltung anlegen',
  emptyTitle: 'Noch nicht möglich',
  empty: 'Name, Ort und Tage genügen für den Anfang.',
} as const;
