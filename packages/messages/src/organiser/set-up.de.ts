export const setUpDe = {
  title: 'Foyer einrichten',
  sub: 'Legen Sie das erste Konto an. Danach erstellen Sie Ihre erste Veranstaltung und laden Ihr Team dazu ein.',
  name: 'Ihr Name',
  email: 'E-Mail-Adresse',
  emailHelp: 'Damit melden Sie sich an. Dorthin kommt auch der Link für ein neues Passwort.',
  password: 'Passwort',
  passwordHelp: 'Mindestens zehn Zeichen. Ein kurzer Satz ist sicher und leicht zu merken.',
  common: 'Dieses Passwort ist zu bekannt. Bitte wählen Sie ein anderes.',
  submit: 'Konto anlegen',
  noCodeTitle: 'Hier fehlt der Code',
  noCode:
    'Öffnen Sie den ganzen Link, den Foyer beim Start in der Konsole gezeigt hat. Ist er älter als einen Tag, starten Sie Foyer neu.',
  signIn: 'Zur Anmeldung',
} as const;
