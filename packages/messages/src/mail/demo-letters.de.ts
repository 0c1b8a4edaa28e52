export const demoLettersDe = {
  scheduled: {
    subject: 'Im Programm: „{title}“ bei {event}',
    heading: 'Ihre Vorführung steht im Programm',
    intro: '{exhibitor} zeigt bei „{event}“ die Vorführung „{title}“.',
    otherwise: 'Ort oder Zeit sind anders als gewünscht. Bitte prüfen Sie, ob es so passt.',
  },
  moved: {
    subject: 'Verlegt: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wurde verlegt',
    intro:
      'Die Vorführung „{title}“ von {exhibitor} bei „{event}“ hat einen neuen Platz im Programm.',
    before: 'bisher',
  },
  taken_back: {
    subject: 'Wird neu geplant: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wird neu geplant',
    intro:
      'Die Vorführung „{title}“ von {exhibitor} steht zurzeit nicht im Programm von „{event}“. Der Veranstalter sucht einen neuen Platz für sie.',
    what: 'Sobald sie wieder im Programm steht, bekommen Sie eine Nachricht. Sie können ihr bis dahin einen anderen Wunschtermin geben.',
  },
  declined: {
    subject: 'Nicht im Programm: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wurde nicht aufgenommen',
    intro:
      'Die Vorführung „{title}“ von {exhibitor} kann so nicht ins Programm von „{event}“ aufgenommen werden.',
    reason: 'Begründung',
    what: 'Sie können die Vorführung ändern und noch einmal einreichen.',
  },
  cancelled: {
    subject: 'Abgesagt: „{title}“ bei {event}',
    heading: 'Ihre Vorführung wurde abgesagt',
    intro: 'Die Vorführung „{title}“ von {exhibitor} bei „{event}“ findet nicht statt.',
    reason: 'Begründung',
    what: 'Sie können sie wieder aufnehmen, ändern und noch einmal einreichen.',
  },
  facts: { day: 'Tag', time: 'Zeit', place: 'Ort', presenter: 'Vorgeführt von' },
  ownStand: 'an Ihrem Stand',
  action: 'Vorführung ansehen',
  note: 'Passt etwas nicht? Dann melden Sie sich bitte beim Veranstalter.',
} as const;
