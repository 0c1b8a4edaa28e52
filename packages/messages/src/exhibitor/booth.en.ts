import type { Translated } from '../translated.ts';
import type { boothDe } from './booth.de.ts';

export const boothEn = {
  title: 'Stand',
  emptyTitle: 'No stand assigned yet',
  empty: 'As soon as the organiser assigns a stand to you, you see it here on the plan.',
  yours: 'Your stand',
  number: 'Stand {number}',
  hall: 'Hall',
  area: 'Area',
  areaOf: '{area} m²',
  openSides: 'Open sides',
  power: 'Power',
  kilowatts: '{power} kW',
  network: 'Network',
  yes: 'yes',
  no: 'no',
  halls: 'Halls',
  spokenMine: 'Stand {number}, your stand',
  spokenTaken: 'Stand {number}, {exhibitor}',
  spokenOther: 'Stand {number}',
} as const satisfies Translated<typeof boothDe>;
