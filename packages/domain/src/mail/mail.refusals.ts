import { refusalsOf } from '../refusal.ts';

export const mailRefusals = {
  'mail.not_found': 'not_found',
  'mail.no_server': 'conflict',
  'mail.already_sent': 'conflict',
  'mail.already_left': 'conflict',
  'mail.not_sent_yet': 'conflict',
  'mail.text_unknown_placeholder': 'invalid',
  'mail.text_missing_placeholder': 'invalid',
  'mail.text_not_alone': 'invalid',
  'mail.text_loose_brace': 'invalid',
  'mail.text_unsafe_link': 'invalid',
  'mail.text_changed_meanwhile': 'conflict',
  'mail.person_not_found': 'not_found',
} as const;

export type MailRefusalCode = keyof typeof mailRefusals;
export const refuseMail = refusalsOf(mailRefusals);
