export const taskLettersDe = {
  reminder: {
    subject:
      '{event}: {overdue, select, yes {{count, plural, one {Eine Aufgabe ist überfällig} other {# Aufgaben warten, teils überfällig}}} other {{count, plural, one {Eine Aufgabe wartet auf Sie} other {# Aufgaben warten auf Sie}}}}',
    heading: 'Das fehlt noch von {exhibitor}',
    intro:
      'Für „{event}“ {count, plural, one {ist noch eine Aufgabe offen} other {sind noch # Aufgaben offen}}:',
    due: 'bis {date}',
    dueHard: 'bis {date}, danach geschlossen',
    overdue: 'war fällig am {date}',
    action: 'Aufgaben öffnen',
    what: 'Jede Aufgabe lässt sich auf der Startseite an Ort und Stelle erledigen.',
    crossed: 'Falls Sie das gerade schon erledigt haben, ist nichts weiter zu tun.',
  },
  reopened: {
    subject: '{event}: Bitte ergänzen – „{title}“',
    heading: 'Noch einmal zu „{title}“',
    intro:
      '{writer} hat die Aufgabe „{title}“ von {exhibitor} wieder geöffnet. Ihre Antworten sind noch da; es fehlt nur, was hier steht:',
    comment: 'Anmerkung',
    due: 'Frist',
    action: 'Aufgabe öffnen',
  },
} as const;
