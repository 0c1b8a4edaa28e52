/** What exactly is promised, as contracts, reports and screens say it. */
export const promiseWordsDe = {
  places: {
    directory: 'im Ausstellerverzeichnis',
    programme: 'im Programm',
    plan: 'auf dem Hallenplan',
    badge: 'auf den Ausweisen',
    mail: 'in E-Mails',
    sponsors: 'auf der Sponsorenseite',
  },
  words: 'höchstens {count, plural, one {# Wort} other {# Wörter}}',
  counts: {
    passes: '{count, plural, one {# Freikarte} other {# Freikarten}}',
    demos: '{count, plural, one {# Vorführung} other {# Vorführungen}}',
    bag_insert: '{count, plural, one {# Stück} other {# Stück}}',
  },
  credit: '{euros, number, ::currency/EUR}',
} as const;
