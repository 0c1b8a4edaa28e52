import { refusalsOf } from '../refusal.ts';

export const mailRefusals = {
  'mail.not_found': 'not_found',
  'mail.no_server': 'conflict',
  'mail.already_sent': 'conflict',
  'mail.already_left': 'conflict',
} as const;

export type MailRefusalCode = keyof typeof mailRefusals;
export const refuseMail = refusalsOf(mailRefusals);
