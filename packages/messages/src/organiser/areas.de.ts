/** The words of the rail. */
export const areasDe = {
  overview: 'Übersicht',
  exhibitors: 'Aussteller',
  applications: 'Bewerbungen',
  plan: 'Hallenplan',
  reviews: 'Prüfung',
  tasks: 'Aufgaben',
  programme: 'Programm',
  sponsors: 'Sponsoren',
  attendees: 'Teilnehmende',
  leads: 'Kontakte',
  mail: 'E-Mail',
  history: 'Verlauf',
  settings: 'Einstellungen',
} as const;
