import type { Translated } from '../translated.ts';
import type { letterFrameDe } from './letter-frame.de.ts';

export const letterFrameEn = {
  greeting: 'Dear {name},',
  greetingWithoutName: 'Hello,',
  linkFallback: 'If the button does not work, open this address in your browser:',
  closing: 'Kind regards',
  sponsors: 'Supported by',
  why: 'This message comes from Foyer, the portal for exhibitors. Please do not reply to this address.',
} as const satisfies Translated<typeof letterFrameDe>;
