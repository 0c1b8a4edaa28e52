export const standLettersDe = {
  assigned: {
    subject: 'Ihr Stand bei {event}: {stand}',
    heading: 'Ihr Stand steht fest',
    intro: '{exhibitor} hat bei „{event}“ den Stand {stand}.',
    facts: { stand: 'Stand', hall: 'Halle', area: 'Fläche', days: 'Termin', place: 'Ort' },
    area: '{area, number} m²',
    action: 'Stand auf dem Plan ansehen',
    grounds: {
      rank: 'Das ist Ihr {rank}. Wunsch von {wishes, number}.',
      noRank: 'Keiner Ihrer {wishes, plural, one {Wünsche} other {# Wünsche}} ließ sich erfüllen.',
      missed: 'Ihr erster Wunsch war Stand {stand}. {reason}',
      rules:
        'So wurde vergeben: Größe, Bereich, Strom, Netz und Abstände werden immer eingehalten. Danach zählen {weights}. Zwischen Gleichen entscheidet das Los (Losnummer {seed}).',
    },
    note: 'Bitte bestätigen Sie den Stand dort. Passt etwas nicht? Dann melden Sie sich beim Veranstalter.',
  },
  changed: {
    subject: 'Ihr Stand bei {event} ändert sich',
    heading: 'Ihr Stand ändert sich',
    moved: '{exhibitor} hatte bei „{event}“ den Stand {from} und hat jetzt den Stand {stand}.',
    released: '{exhibitor} hat bei „{event}“ den Stand {from} nicht mehr.',
    reason: 'Der Grund: {reason}',
    facts: { stand: 'Stand', hall: 'Halle', area: 'Fläche' },
    area: '{area, number} m²',
    action: 'Ansehen und zur Kenntnis nehmen',
    note: 'Passt das nicht? Dann melden Sie sich bitte beim Veranstalter.',
  },
} as const;
