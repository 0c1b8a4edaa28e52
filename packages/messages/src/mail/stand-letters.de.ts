export const standLettersDe = {
  mainLeft: 'Der Hauptaussteller nimmt nicht mehr teil.',
  assigned: {
    subject: 'Ihr Stand bei {event}: {stand}',
    heading: 'Ihr Stand steht fest',
    body: '{situation}\n\n{grounds}\n\n{details}\n\n{button}\n\nBitte bestätigen Sie den Stand dort. Passt etwas nicht? Dann melden Sie sich beim Veranstalter.',
    action: 'Stand auf dem Plan ansehen',
    own: '{exhibitor} hat bei „{event}“ den Stand {stand}.',
    shared: '{exhibitor} steht bei „{event}“ als Mitaussteller am Stand {stand} von {main}.',
    grounds: {
      rank: 'Das ist Ihr {rank}. Wunsch von {wishes, number}.',
      noRank: 'Keiner Ihrer {wishes, plural, one {Wünsche} other {# Wünsche}} ließ sich erfüllen.',
      byHand:
        'Diesen Stand hat der Veranstalter selbst ausgewählt, nicht nach Punkten oder Los. Auf Nachfrage nennt er Ihnen die Gründe.',
      missed: 'Ihr erster Wunsch war Stand {stand}. {reason}',
      rules:
        'So wurde vergeben, für alle Aussteller nach denselben Regeln: Größe, Bereich, Pavillon, Strom, Netz und vorgeschriebene Abstände werden immer eingehalten. Danach zählen, das Wichtigste zuerst: {weights}. Zwischen gleichen Ansprüchen entscheidet das Los (Losnummer {seed}).',
    },
  },
  changed: {
    subject: 'Ihr Stand bei {event} ändert sich',
    heading: 'Ihr Stand ändert sich',
    body: '{situation}\n\nDer Grund: {reason}\n\n{grounds}\n\n{details}\n\n{button}\n\nPasst das nicht? Dann melden Sie sich bitte beim Veranstalter.',
    action: 'Ansehen und zur Kenntnis nehmen',
    own: '{exhibitor} hatte bei „{event}“ den Stand {from} und hat jetzt den Stand {stand}.',
    shared:
      '{exhibitor} stand bei „{event}“ mit {main} am Stand {from}. {main} hat jetzt den Stand {stand}, und {exhibitor} zieht mit um.',
  },
  released: {
    subject: 'Ihr Stand bei {event} ändert sich',
    heading: 'Ihr Stand ändert sich',
    body: '{situation}\n\nDer Grund: {reason}\n\n{button}\n\nPasst das nicht? Dann melden Sie sich bitte beim Veranstalter.',
    own: '{exhibitor} hat bei „{event}“ den Stand {from} nicht mehr.',
    shared: '{exhibitor} steht bei „{event}“ nicht mehr mit {main} am Stand {from}.',
  },
  facts: { stand: 'Stand', hall: 'Halle', area: 'Fläche', days: 'Termin', place: 'Ort' },
  area: '{area, number} m²',
} as const;
