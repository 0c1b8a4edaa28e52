import type { Translated } from '../translated.ts';
import type { signInLinkDe } from './sign-in-link.de.ts';

export const signInLinkEn = {
  title: 'Sign in',
  intro: 'One click signs you in to Foyer. The link is valid for ten minutes and works once.',
  action: 'Sign in now',
  why: 'Why this step? Some mail programs open links in advance to check them. A link that works once would then be used up.',
} as const satisfies Translated<typeof signInLinkDe>;
