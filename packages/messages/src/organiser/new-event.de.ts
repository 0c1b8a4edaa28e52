export const newEventDe = {
  title: 'Veranstaltung anlegen',
  sub: 'Das hier genügt für den Anfang. Alles andere stellen Sie später ein; öffentlich wird noch nichts.',
  name: 'Name',
  namePlaceholder: 'IT-Fachtag 2027',
  slug: 'Adresse',
  slugHelp: 'So heißt die öffentliche Seite: {url}',
  organiserName: 'Veranstaltet von',
  venueName: 'Ort',
  venuePlaceholder: 'Stadthalle',
  city: 'Stadt',
  startsOn: 'Erster Tag',
  endsOn: 'Letzter Tag',
  create: 'Veranstaltung anlegen',
  notAllowed: 'Ihr Konto darf keine Veranstaltungen anlegen',
  notAllowedNext:
    'Wer eine Veranstaltung leitet, kann weitere anlegen und Sie in sein Team einladen.',
} as const;
