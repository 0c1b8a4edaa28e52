export const sponsorshipLettersDe = {
  sent: {
    subject: '{event}: Ihr Sponsoringvertrag „{level}“',
    heading: 'Ihr Sponsoringvertrag liegt bereit',
    body: 'Für {exhibitor} liegt ein Vertrag über das Sponsoring „{level}“ von „{event}“ bereit. Sie können ihn lesen, herunterladen und an Ort und Stelle unterschreiben.\n\n{button}\n\nSie unterschreiben lieber auf Papier? Dann laden Sie dort den Scan hoch.',
    action: 'Vertrag lesen und unterschreiben',
  },
  signed: {
    subject: '{exhibitor} hat den Sponsoringvertrag unterschrieben',
    heading: 'Ein Sponsoringvertrag ist unterschrieben',
    body: '{exhibitor} hat den Vertrag über das Sponsoring „{level}“ von „{event}“ unterschrieben.\n\n{button}',
    action: 'Sponsoring öffnen',
  },
} as const;
