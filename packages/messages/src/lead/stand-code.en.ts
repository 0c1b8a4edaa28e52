import type { Translated } from '../translated.ts';
import type { standCodeDe } from './stand-code.de.ts';

export const standCodeEn = {
  heading: 'Hand over your contact',
  help: 'Scan the code with the camera of your phone, open your badge and choose which details we get. There you see what we see, and can take it back at any time.',
} as const satisfies Translated<typeof standCodeDe>;
