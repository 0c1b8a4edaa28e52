/** The two letters about somebody's own account. */
export const accountLettersDe = {
  magicLink: {
    subject: 'Ihr Anmeldelink für Foyer',
    heading: 'Mit einem Klick anmelden',
    intro:
      'Sie haben einen Anmeldelink für Foyer angefordert. Er gilt zehn Minuten und funktioniert einmal.',
    action: 'Jetzt anmelden',
    notYou:
      'Sie haben das nicht angefordert? Dann können Sie diese E-Mail löschen. Ohne den Link kommt niemand in Ihr Konto.',
  },
  passwordReset: {
    subject: 'Neues Passwort für Foyer',
    heading: 'Neues Passwort festlegen',
    intro:
      'Für Ihr Konto wurde ein neues Passwort angefordert. Der Link gilt zehn Minuten und funktioniert einmal. Danach sind Sie auf allen anderen Geräten abgemeldet.',
    action: 'Passwort festlegen',
    notYou:
      'Sie haben das nicht angefordert? Dann können Sie diese E-Mail löschen. Ihr bisheriges Passwort gilt weiter.',
  },
} as const;
