export const demoLettersDe = {
  scheduled: {
    subject: 'Im Programm: „{title}“ bei {event}',
    heading: 'Ihre Vorführung steht im Programm',
    body: '{exhibitor} zeigt bei „{event}“ die Vorführung „{title}“.\n\n{otherwise}\n\n{details}\n\n{button}\n\nPasst etwas nicht? Dann melden Sie sich bitte beim Veranstalter.',
    otherwise: 'Ort oder Zeit sind anders als gewünscht. Bitte prüfen Sie, ob es so passt.',
  },
  moved: {
    subject: 'Verlegt: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wurde verlegt',
    body: 'Die Vorführung „{title}“ von {exhibitor} bei „{event}“ hat einen neuen Platz im Programm.\n\n{details}\n\n{button}\n\nPasst etwas nicht? Dann melden Sie sich bitte beim Veranstalter.',
    before: 'bisher',
  },
  taken_back: {
    subject: 'Wird neu geplant: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wird neu geplant',
    body: 'Die Vorführung „{title}“ von {exhibitor} steht zurzeit nicht im Programm von „{event}“. Der Veranstalter sucht einen neuen Platz für sie.\n\n{button}\n\nSobald sie wieder im Programm steht, bekommen Sie eine Nachricht. Sie können ihr bis dahin einen anderen Wunschtermin geben.',
  },
  declined: {
    subject: 'Nicht im Programm: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wurde nicht aufgenommen',
    body: 'Die Vorführung „{title}“ von {exhibitor} kann so nicht ins Programm von „{event}“ aufgenommen werden.\n\n{details}\n\n{button}\n\nSie können die Vorführung ändern und noch einmal einreichen.',
    reason: 'Begründung',
  },
  cancelled: {
    subject: 'Abgesagt: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wurde abgesagt',
    body: 'Die Vorführung „{title}“ von {exhibitor} bei „{event}“ findet nicht statt.\n\n{details}\n\n{button}\n\nSie können sie wieder aufnehmen, ändern und noch einmal einreichen.',
    reason: 'Begründung',
  },
  facts: { day: 'Tag', time: 'Zeit', place: 'Ort', presenter: 'Vorgeführt von' },
  ownStand: 'an Ihrem Stand',
  action: 'Vorführung ansehen',
} as const;
