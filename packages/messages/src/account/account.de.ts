import type { AccountRefusalCode } from '@foyer/domain/account/account.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const accountRefusalsDe = {
  account: {
    sign_in_refused: 'E-Mail-Adresse und Passwort passen nicht zusammen.',
    password_wrong: 'Das bisherige Passwort stimmt nicht.',
    password_common: 'Dieses Passwort ist zu bekannt. Bitte wählen Sie ein anderes.',
    password_too_short: 'Das Passwort braucht mindestens zehn Zeichen.',
    password_too_long: 'Das Passwort darf höchstens 128 Zeichen haben.',
    link_expired: 'Dieser Link gilt nicht mehr. Fordern Sie bitte einen neuen an.',
    email_taken: 'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melden Sie sich damit an.',
    set_up_code_invalid:
      'Dieser Link zur Einrichtung gilt nicht mehr. Starten Sie Foyer neu, dann steht ein neuer in der Konsole.',
    set_up_done: 'Foyer ist schon eingerichtet. Melden Sie sich bitte an.',
  },
} as const satisfies SentencesOf<AccountRefusalCode>;
