export const standLettersDe = {
  mainLeft: 'Der Hauptaussteller nimmt nicht mehr teil.',
  assigned: {
    subject: 'Ihr Stand bei {event}: {stand}',
    heading: 'Ihr Stand steht fest',
    intro: '{exhibitor} hat bei „{event}“ den Stand {stand}.',
    shared: '{exhibitor} steht bei „{event}“ als Mitaussteller am Stand {stand} von {main}.',
    facts: { stand: 'Stand', hall: 'Halle', area: 'Fläche', days: 'Termin', place: 'Ort' },
    area: '{area, number} m²',
    action: 'Stand auf dem Plan ansehen',
    grounds: {
      rank: 'Das ist Ihr {rank}. Wunsch von {wishes, number}.',
      noRank: 'Keiner Ihrer {wishes, plural, one {Wünsche} other {# Wünsche}} ließ sich erfüllen.',
      missed: 'Ihr erster Wunsch war Stand {stand}. {reason}',
      rules:
        'So wurde vergeben, für alle Aussteller nach denselben Regeln: Größe, Bereich, Pavillon, Strom, Netz und vorgeschriebene Abstände werden immer eingehalten. Danach zählen, das Wichtigste zuerst: {weights}. Zwischen gleichen Ansprüchen entscheidet das Los (Losnummer {seed}).',
    },
    note: 'Bitte bestätigen Sie den Stand dort. Passt etwas nicht? Dann melden Sie sich beim Veranstalter.',
  },
  changed: {
    subject: 'Ihr Stand bei {event} ändert sich',
    heading: 'Ihr Stand ändert sich',
    moved: '{exhibitor} hatte bei „{event}“ den Stand {from} und hat jetzt den Stand {stand}.',
    released: '{exhibitor} hat bei „{event}“ den Stand {from} nicht mehr.',
    movedShared:
      '{exhibitor} stand bei „{event}“ mit {main} am Stand {from}. {main} hat jetzt den Stand {stand}, und {exhibitor} zieht mit um.',
    releasedShared: '{exhibitor} steht bei „{event}“ nicht mehr mit {main} am Stand {from}.',
    reason: 'Der Grund: {reason}',
    facts: { stand: 'Stand', hall: 'Halle', area: 'Fläche' },
    area: '{area, number} m²',
    action: 'Ansehen und zur Kenntnis nehmen',
    note: 'Passt das nicht? Dann melden Sie sich bitte beim Veranstalter.',
  },
} as const;
