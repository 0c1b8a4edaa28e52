export const seatLettersDe = {
  promoted: {
    subject: 'Ein Platz ist frei: „{title}“ bei {event}',
    heading: 'Der Platz gehört Ihnen',
    body: 'Sie haben auf einen Platz bei der Vorführung „{title}“ von {exhibitor} gewartet. Jetzt ist einer frei, und er gehört Ihnen.\n\n{details}\n\n{button}\n\nKönnen Sie doch nicht kommen? Dann geben Sie den Platz bitte zurück, damit die nächste Person kommen kann.\n\nDer Link gehört zu Ihrem Ausweis. Bitte geben Sie ihn nicht weiter.',
  },
  moved: {
    subject: 'Verlegt: „{title}“ bei {event}',
    heading: 'Eine Ihrer Vorführungen wurde verlegt',
    body: 'Die Vorführung „{title}“ von {exhibitor} findet zu einer anderen Zeit oder an einem anderen Ort statt. Ihr Eintrag gilt weiter.\n\n{details}\n\n{button}\n\nPasst es Ihnen so nicht? Dann geben Sie den Platz bitte zurück.\n\nDer Link gehört zu Ihrem Ausweis. Bitte geben Sie ihn nicht weiter.',
  },
  off: {
    subject: 'Findet nicht statt: „{title}“ bei {event}',
    heading: 'Eine Ihrer Vorführungen findet nicht statt',
    body: 'Die Vorführung „{title}“ von {exhibitor} steht nicht mehr im Programm von „{event}“. Sie müssen nichts tun.\n\n{button}\n\nKommt sie wieder ins Programm, können Sie neu buchen.\n\nDer Link gehört zu Ihrem Ausweis. Bitte geben Sie ihn nicht weiter.',
  },
  ownStand: 'am Stand des Ausstellers',
  facts: { day: 'Tag', time: 'Zeit', place: 'Ort' },
  action: 'Meine Plätze ansehen',
} as const;
