export const standLettersDe = {
  assigned: {
    subject: 'Ihr Stand bei {event}: {stand}',
    heading: 'Ihr Stand steht fest',
    intro: '{exhibitor} hat bei „{event}“ den Stand {stand}.',
    facts: { stand: 'Stand', hall: 'Halle', area: 'Fläche', days: 'Termin', place: 'Ort' },
    area: '{area, number} m²',
    action: 'Stand auf dem Plan ansehen',
    note: 'Passt etwas nicht? Dann melden Sie sich bitte beim Veranstalter.',
  },
} as const;
