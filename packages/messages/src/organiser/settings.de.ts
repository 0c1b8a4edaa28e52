export const settingsDe = {
  title: 'Einstellungen',
  emptyTitle: 'Noch nichts einzustellen',
  empty: 'Angaben zur Veranstaltung, Team und Datenschutz.',
} as const;
