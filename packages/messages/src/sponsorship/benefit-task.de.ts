/** What a task says that came of a benefit. */
export const benefitTaskDe = {
  logo: 'Laden Sie Ihr Logo hoch. Foyer zeigt es, sobald der Veranstalter es bestätigt hat.',
  text: 'Schreiben Sie Ihren Text.',
  confirmation: 'Bestätigen Sie, dass Sie es auf den Weg gebracht haben.',
  limits: 'Vereinbart: {limits}.',
  width: 'Es muss mindestens {width} Pixel breit sein.',
  transparent: 'Es braucht einen durchsichtigen Hintergrund.',
  afterwards: 'Nach der Frist besteht kein Anspruch mehr auf diese Leistung.',
} as const;
