/** What a phone without an account says: as it is paired, as it scans, and once it is signed off. */
export const devicePageDe = {
  title: 'Gerät am Stand',
  offer: 'Dieses Telefon für {exhibitor} koppeln',
  sub: '{event}. Der Code wurde von {shownBy} gezeigt.',
  may: 'Es kann dann Ausweise scannen und etwas dazu notieren. Kontakte ansehen oder ausgeben kann es nicht. Ein Konto braucht es nicht.',
  name: 'Name des Geräts',
  nameHelp: 'So steht es in der Liste des Standes und bei allem, was damit erfasst wird.',
  kind: { iphone: 'iPhone', ipad: 'iPad', android: 'Android-Telefon', other: 'Weiteres Gerät' },
  pair: 'Koppeln und scannen',
  closed: {
    used: 'Mit diesem Code wurde schon ein Gerät gekoppelt',
    expired: 'Dieser Code ist abgelaufen',
    unknown: 'Diesen Code gibt es nicht',
  },
  closedText:
    'Ein Code gilt zehn Minuten und für ein Gerät. Lassen Sie sich unter „Team“ einen neuen zeigen.',
  notPairedTitle: 'Dieses Gerät ist nicht gekoppelt',
  notPaired: 'Bitten Sie die Verwaltung des Standes, unter „Team“ einen Code zu zeigen.',
  revokedTitle: 'Dieses Gerät wurde abgemeldet',
  revokedSafe: 'Alles, was damit erfasst wurde, ist beim Stand angekommen.',
  revokedUnsafe:
    '{count, plural, one {Ein Eintrag liegt} other {# Einträge liegen}} noch auf diesem Gerät. Nichts davon ist verloren: Melden Sie sich mit Ihrem eigenen Zugang zum Stand an, dann wird es in Ihrem Namen übergeben. Oder sichern Sie es in einer Datei.',
  signIn: 'Anmelden und übergeben',
  rescue: 'In einer Datei sichern',
  rescueName: 'kontakte-gesichert',
} as const;
