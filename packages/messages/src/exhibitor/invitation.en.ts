import type { Translated } from '../translated.ts';
import type { invitationDe } from './invitation.de.ts';

export const invitationEn = {
  title: 'Invitation',
  emptyTitle: 'Invitation not found',
  empty: 'Open the link in your e-mail again.',
} as const satisfies Translated<typeof invitationDe>;
