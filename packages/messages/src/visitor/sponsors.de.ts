/** What the page of sponsors, the strips of logos and the report for everybody say. */
export const sponsorPagesDe = {
  sponsors: {
    title: 'Sponsoren',
    lead: 'Diese Organisationen machen „{event}“ möglich.',
    none: 'Noch hat diese Veranstaltung keine Sponsoren.',
    thanks: 'Mit Unterstützung von',
    level: 'Sponsor: {level}',
    become: 'Sponsor werden',
    price: '{price} ohne Umsatzsteuer',
    left: '{left, plural, =0 {Ausgebucht} one {Noch # Platz} other {Noch # Plätze}}',
    benefits: 'Dafür bekommen Sie:',
    ask: 'Fragen Sie uns',
    report: 'Sponsoringbericht: wer was in welchem Wert gibt',
  },
  transparency: {
    title: 'Sponsoringbericht',
    lead: 'Sponsoren von „{event}“ ab einem Wert von {value}.',
    none: 'Es gibt kein Sponsoring in dieser Höhe.',
    caption: 'Sponsoren, ihre Leistungen und deren Wert',
    download: 'Herunterladen:',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    back: 'Zu den Sponsoren',
    total: 'Zusammen',
  },
} as const;
