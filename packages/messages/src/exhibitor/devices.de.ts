/** The devices of a booth in its team page, and where everything is that they recorded. */
export const devicesDe = {
  title: 'Geräte',
  sub: 'Telefone ohne Konto, die nur Kontakte erfassen. Sie sehen nichts von dem, was erfasst wurde.',
  pair: 'Gerät koppeln',
  none: 'Noch kein Gerät. Zeigen Sie einem Telefon einen Code, und es scannt für Ihren Stand.',
  pairedBy: 'gekoppelt von {name}, {at}',
  seen: 'zuletzt gesehen {at}',
  revokedAt: 'abgemeldet {at}',
  received:
    '{count, plural, =0 {nichts angekommen} one {ein Eintrag angekommen} other {# Einträge angekommen}}',
  missing: '{count, plural, one {einer fehlt noch} other {# fehlen noch}}',
  paired: 'Gekoppelt',
  revoked: 'Abgemeldet',
  revoke: 'Abmelden',
  revokeLabel: 'Abmelden: {name}',
  revokeTitle: '„{name}“ abmelden?',
  revokeBody:
    'Das Gerät kann sofort nichts mehr übergeben. Was noch darauf liegt, bleibt dort, bis sich jemand vom Stand darauf anmeldet oder es in einer Datei sichert.',
  revokeConfirm: 'Gerät abmelden',
  revokeDone: '„{name}“ ist abgemeldet.',
  dialogTitle: 'Gerät koppeln',
  dialogHow:
    'Öffnen Sie auf dem Telefon die Kamera und halten Sie sie auf den Code. Er gilt bis {until} und für ein Gerät.',
  code: 'QR-Code zum Koppeln eines Geräts',
  link: 'Oder öffnen Sie dort diesen Link:',
  copy: 'Link kopieren',
  copied: 'Kopiert',
  waiting: 'Wartet auf das Telefon …',
  joined: '„{name}“ ist gekoppelt und kann scannen.',
  another: 'Noch ein Gerät koppeln',
  done: 'Fertig',
  expired: 'Dieser Code ist abgelaufen.',
  reconcile: 'Abgleich: Wo ist alles?',
  reconciliation: {
    title: 'Abgleich der Geräte',
    sub: 'Jeder Eintrag, den ein Gerät erfasst hat, ist genau an einer Stelle. Hier sehen Sie, an welcher.',
    back: 'Zum Team',
    all: 'Alle Geräte',
    emptyTitle: 'Noch nichts erfasst',
    empty: 'Sobald jemand am Stand scannt, steht hier, was angekommen ist und was nicht.',
    kind: {
      paired: 'Gekoppeltes Gerät',
      person: 'Gerät einer Person',
      badge: 'Von den Personen selbst',
    },
    badge: 'Ausweis-Seite',
    gone: 'Gerät, von dem nichts mehr da ist',
    last: 'zuletzt {at}',
    recorded: 'Erfasst: {recorded} = {received} angekommen + {missing} noch nicht angekommen',
    received:
      'Angekommen: {received} = {inLeads} in Kontakten + {undone} rückgängig gemacht + {withdrawn} zurückgezogen + {erased} gelöscht',
    inLeads:
      'In Kontakten: {inLeads} = {exported} ausgegeben + {notExported} noch nicht ausgegeben',
    leads:
      '{count, plural, one {Sie gehören zu einem Kontakt.} other {Sie gehören zu # Kontakten.}}',
    missing:
      '{count, plural, one {Ein Eintrag ist} other {# Einträge sind}} noch auf dem Gerät, wurde dort nicht angenommen oder verworfen. Öffnen Sie darauf den Scanner, solange er eine Verbindung hat.',
    exportAt: 'Zuletzt ausgegeben: {at}.',
    neverExported: 'Noch nie ausgegeben.',
    howItCounts:
      'Ein Gerät zählt, was es erfasst. „Noch nicht angekommen“ sind Lücken in dieser Zählung; was nach dem letzten angekommenen Eintrag erfasst wurde, kennt nur das Gerät.',
  },
} as const;
