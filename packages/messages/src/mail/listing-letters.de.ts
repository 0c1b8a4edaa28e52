/** The letters about a listing on its way to the public. */
export const listingLettersDe = {
  submitted: {
    subject: 'Zur Prüfung: {exhibitor}',
    heading: '{exhibitor} hat einen Eintrag eingereicht',
    body: '{status}\n\n{button}\n\n{event}',
    action: 'Eintrag prüfen',
    first: 'Der Eintrag wartet auf Ihre Prüfung. Er ist noch nicht öffentlich.',
    again:
      'Der Eintrag wurde überarbeitet und wartet erneut auf Ihre Prüfung. Bis dahin bleibt die veröffentlichte Fassung, wie sie ist.',
  },
  sentBack: {
    subject: 'Ihr Eintrag bei {event}: bitte noch einmal ansehen',
    heading: 'Ihr Eintrag braucht noch eine Änderung',
    body: '{reviewer} hat den Eintrag von {exhibitor} geprüft und Anmerkungen dazu geschrieben.\n\n{details}\n\n{button}\n\nÄndern Sie, worum es geht, und reichen Sie den Eintrag erneut ein. Was schon veröffentlicht ist, bleibt so lange öffentlich.',
    action: 'Eintrag überarbeiten',
    general: 'Anmerkung zum ganzen Eintrag',
  },
  published: {
    subject: 'Ihr Eintrag bei {event} ist öffentlich',
    heading: 'Ihr Eintrag ist veröffentlicht',
    body: 'Der Eintrag von {exhibitor} steht jetzt im Ausstellerverzeichnis von „{event}“.\n\nSie können ihn jederzeit weiter bearbeiten. Änderungen werden öffentlich, sobald sie geprüft sind.\n\n{button}',
    action: 'Eintrag ansehen',
  },
} as const;
