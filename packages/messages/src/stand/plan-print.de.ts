/** The printed plan, and where one asks for it. */
export const planPrintDe = {
  index: 'Aussteller von A bis Z',
  scale: 'Maßstab 1 : ',
  printedOn: 'Gedruckt am {on}',
  page: 'Seite',
  taken: 'Mit Aussteller',
  free: 'Ohne Aussteller',
  file: 'hallenplan',
  open: 'Drucken',
  title: 'Hallenplan drucken',
  help: 'Ein PDF zum Drucken und Aufhängen: der Plan als Zeichnung, Maßstab, Legende und alle Aussteller mit ihrem Stand.',
  paper: 'Papier',
  papers: { a4: 'A4', a3: 'A3', a2: 'A2', a1: 'A1' },
  orientation: 'Ausrichtung',
  orientations: { auto: 'Passend zur Halle', landscape: 'Querformat', portrait: 'Hochformat' },
  download: 'PDF herunterladen',
  show: 'PDF öffnen',
} as const;
