/** The page behind the link of an invitation, in both signed-in apps. */
export const invitationPageDe = {
  title: 'Einladung',
  exhibitorTitle: '{exhibitor} bei {event}',
  exhibitorSub: '{organiser} lädt Sie als Aussteller ein.',
  memberSub: 'Sie sind eingeladen, am Auftritt mitzuarbeiten.',
  teamTitle: 'Team von {event}',
  teamSub: '{organiser} nimmt Sie in das Team der Veranstaltung auf.',
  when: 'Termin',
  where: 'Ort',
  role: 'Ihre Rolle',
  until: 'Gilt bis',
  exhibitorRole: {
    admin: 'Sie verwalten den ganzen Auftritt: Eintrag, Produkte, Vorführungen, Kontakte und Team.',
    editor: 'Sie pflegen den Eintrag, die Produkte und die Vorführungen.',
    scanner: 'Sie erfassen am Stand Kontakte, indem Sie Ausweise scannen.',
  },
  newAccount: {
    title: 'Konto anlegen',
    sub: 'Das Konto gehört Ihnen und gilt für alle Veranstaltungen in Foyer.',
    email: 'E-Mail-Adresse',
    emailHelp: 'An diese Adresse ging die Einladung. Mit ihr melden Sie sich an.',
    name: 'Ihr Name',
    password: 'Passwort',
    passwordHelp: 'Mindestens zehn Zeichen. Ein kurzer Satz ist sicher und leicht zu merken.',
    submit: 'Konto anlegen und beitreten',
  },
  signIn: {
    title: 'Anmelden und beitreten',
    sub: 'Zu {email} gibt es schon ein Konto. Melden Sie sich an, dann fehlt nur noch ein Klick.',
  },
  join: {
    title: 'Fast geschafft',
    sub: 'Sie sind als {email} angemeldet.',
    submit: 'Einladung annehmen',
  },
  switch: {
    title: 'Mit anderer Adresse angemeldet',
    sub: 'Sie sind als {signedInAs} angemeldet, die Einladung ging an {email}. Nur mit dieser Adresse lässt sie sich annehmen.',
    submit: 'Abmelden und fortfahren',
    stay: 'Angemeldet bleiben und zurück',
  },
  expired: {
    title: 'Diese Einladung ist abgelaufen',
    text: 'Einladungen gelten vierzehn Tage. Lassen Sie sich eine neue schicken; sie geht an dieselbe Adresse.',
    renew: 'Neue Einladung schicken',
    sentTitle: 'Eine neue Einladung ist unterwegs',
    sent: 'Schauen Sie in das Postfach, an das die erste ging. Der Link darin gilt wieder vierzehn Tage.',
  },
  accepted: {
    title: 'Diese Einladung wurde schon angenommen',
    text: 'Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',
    go: 'Zu Foyer',
  },
  revoked: {
    title: 'Diese Einladung gilt nicht mehr',
    text: 'Sie wurde zurückgenommen oder durch eine neuere ersetzt. Schauen Sie in Ihrem Postfach nach einer späteren E-Mail, oder wenden Sie sich an die Person, die Sie eingeladen hat.',
  },
  unknown: {
    title: 'Diese Einladung gibt es nicht',
    text: 'Vielleicht ist der Link unvollständig, oder eine neuere E-Mail hat ihn ersetzt. Öffnen Sie den Link aus der letzten E-Mail noch einmal.',
  },
} as const;
