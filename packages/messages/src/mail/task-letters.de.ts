export const taskLettersDe = {
  reminder: {
    subject: '{event}: {waiting}',
    heading: 'Das fehlt noch von {exhibitor}',
    body: 'Für „{event}“ {open}:\n\n{details}\n\n{button}\n\nJede Aufgabe lässt sich auf der Startseite an Ort und Stelle erledigen.\n\nFalls Sie das gerade schon erledigt haben, ist nichts weiter zu tun.',
    action: 'Aufgaben öffnen',
    waiting:
      '{overdue, select, yes {{count, plural, one {Eine Aufgabe ist überfällig} other {# Aufgaben warten, teils überfällig}}} other {{count, plural, one {Eine Aufgabe wartet auf Sie} other {# Aufgaben warten auf Sie}}}}',
    open: '{count, plural, one {ist noch eine Aufgabe offen} other {sind noch # Aufgaben offen}}',
    due: 'bis {date}',
    dueHard: 'bis {date}, danach geschlossen',
    overdue: 'war fällig am {date}',
  },
  reopened: {
    subject: '{event}: Bitte ergänzen – „{title}“',
    heading: 'Noch einmal zu „{title}“',
    body: '{writer} hat die Aufgabe „{title}“ von {exhibitor} wieder geöffnet. Ihre Antworten sind noch da; es fehlt nur, was hier steht:\n\n{details}\n\n{button}',
    action: 'Aufgabe öffnen',
    comment: 'Anmerkung',
    due: 'Frist',
  },
} as const;
