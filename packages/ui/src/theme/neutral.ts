import type { MantineColorsTuple } from '@mantine/core';

/** Greys with a breath of the teal in them; `tokens.css` uses the same. */
export const gray: MantineColorsTuple = [
  '#f6f8f8',
  '#eef1f1',
  '#e3e7e7',
  '#d6dcdc',
  '#c9d0d0',
  '#9aa3a3',
  '#707c7b',
  '#566160',
  '#343d3c',
  '#16201f',
];

/** Mantine paints text with 0, muted text with 2, lines with 4, hover with 5, fields with 6, the page with 7. */
export const dark: MantineColorsTuple = [
  '#e6ecea',
  '#c3ccca',
  '#9aa6a3',
  '#707c7b',
  '#2a3232',
  '#1e2525',
  '#171c1c',
  '#101414',
  '#0c0f0f',
  '#080a0a',
];
