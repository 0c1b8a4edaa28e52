import type { Translated } from '../translated.ts';
import type { planPrintDe } from './plan-print.de.ts';

export const planPrintEn = {
  index: 'Exhibitors from A to Z',
  scale: 'Scale 1 : ',
  printedOn: 'Printed on {on}',
  page: 'Page',
  taken: 'With an exhibitor',
  free: 'Without an exhibitor',
  file: 'floor-plan',
  open: 'Print',
  title: 'Print the floor plan',
  help: 'A PDF to print and hang up: the plan as a drawing, scale, legend, and every exhibitor with its stand.',
  paper: 'Paper',
  papers: { a4: 'A4', a3: 'A3', a2: 'A2', a1: 'A1' },
  orientation: 'Orientation',
  orientations: { auto: 'As the hall', landscape: 'Landscape', portrait: 'Portrait' },
  download: 'Download PDF',
  show: 'Open PDF',
} as const satisfies Translated<typeof planPrintDe>;
