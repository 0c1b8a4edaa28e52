/** The letters to those who apply for a place as an exhibitor. */
export const applicationLettersDe = {
  facts: {
    event: 'Veranstaltung',
    days: 'Termin',
    place: 'Ort',
    closes: 'Einreichen bis',
    next: 'Wie es weitergeht',
  },
  note: 'Anmerkung',
  comment: 'Unsere Rückfrage',
  link: {
    subject: 'Ihre Bewerbung als Aussteller: {event}',
    heading: 'Hier geht es zu Ihrer Bewerbung',
    body: 'Sie möchten mit {applicant} bei „{event}“ ausstellen. Über diesen Link füllen Sie die Bewerbung aus. Was Sie eintragen, wird laufend gespeichert; Sie können jederzeit unterbrechen und später weitermachen.\n\n{details}\n\n{button}\n\nDer Link ist der Schlüssel zu Ihrer Bewerbung. Geben Sie ihn nur an Personen weiter, die mitschreiben sollen.\n\nSie haben sich nicht beworben? Dann können Sie diese E-Mail löschen.',
    action: 'Bewerbung öffnen',
  },
  reminder: {
    subject: 'Noch nicht eingereicht: Ihre Bewerbung bei {event}',
    heading: 'Die Frist endet bald',
    body: 'Sie haben für {applicant} eine Bewerbung für „{event}“ begonnen und noch nicht eingereicht. Bis {until} geht das; danach nicht mehr. Alles, was Sie eingetragen haben, ist noch da.\n\n{details}\n\n{button}\n\nMöchten Sie sich doch nicht bewerben, müssen Sie nichts tun. Wir erinnern Sie nur dieses eine Mal.',
    action: 'Bewerbung fertigstellen',
  },
  received: {
    subject: 'Bewerbung eingegangen: {event}',
    heading: 'Ihre Bewerbung ist eingegangen',
    body: 'Vielen Dank. Die Bewerbung von {applicant} für „{event}“ liegt uns vor. Sobald entschieden ist, schreiben wir Ihnen.\n\n{details}\n\n{button}\n\nDort sehen Sie jederzeit den Stand und können die Bewerbung zurückziehen.',
    action: 'Bewerbung ansehen',
  },
  changes: {
    subject: 'Rückfrage zu Ihrer Bewerbung: {event}',
    heading: 'Wir haben eine Rückfrage',
    body: 'Zur Bewerbung von {applicant} für „{event}“ fehlt uns noch etwas. Bitte ergänzen Sie Ihre Angaben und reichen Sie die Bewerbung erneut ein.\n\n{details}\n\n{button}',
    action: 'Bewerbung ergänzen',
  },
  accepted: {
    subject: 'Zusage: {applicant} bei {event}',
    heading: 'Sie sind dabei',
    body: 'Wir freuen uns, dass {applicant} bei „{event}“ ausstellt. Bitte bestätigen Sie Ihre Teilnahme: Über den Link legen Sie Ihr Konto an, oder Sie melden sich mit Ihrem vorhandenen an.\n\nDanach bereiten Sie Ihren Auftritt vor: den Eintrag im Ausstellerverzeichnis, Produkte und Vorführungen, den Stand und Ihr Team.\n\n{details}\n\n{button}\n\nDer Link gilt bis {until} und ist nur für Sie bestimmt. Ist er abgelaufen, fordern Sie dort selbst einen neuen an.\n\nSie können doch nicht teilnehmen? Dann ziehen Sie die Bewerbung hier zurück: {application}',
    action: 'Teilnahme bestätigen',
  },
  waitlisted: {
    subject: 'Warteliste: {applicant} bei {event}',
    heading: 'Sie stehen auf der Warteliste',
    body: 'Für „{event}“ haben sich mehr Organisationen beworben, als Platz ist. {applicant} steht auf der Warteliste; wird ein Platz frei, schreiben wir Ihnen sofort.\n\n{details}\n\n{button}\n\nMöchten Sie nicht warten, können Sie die Bewerbung dort zurückziehen.',
    action: 'Stand der Bewerbung ansehen',
  },
  rejected: {
    subject: 'Absage: {applicant} bei {event}',
    heading: 'Diesmal leider nicht',
    body: 'Vielen Dank für die Bewerbung von {applicant} für „{event}“. Wir können Ihnen diesmal leider keinen Platz anbieten.\n\nDie Entscheidung ist uns nicht leichtgefallen. Wir würden uns freuen, wenn Sie sich wieder bewerben.\n\n{details}\n\n{button}',
    action: 'Bewerbung ansehen',
  },
} as const;
