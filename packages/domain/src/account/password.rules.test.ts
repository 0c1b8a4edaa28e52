import { expect, test } from 'vitest';
import { commonPasswords } from './common-passwords.ts';
import { isCommonPassword } from './password.rules.ts';

test.each([
  ['on the list', 'ichliebedich'],
  ['a run of keys', 'qwertzuiop'],
  ['a run backwards', '0987654321'],
  ['one character', 'aaaaaaaaaaaa'],
  ['four characters', 'abcdabcdabcd'],
  ['a known word with a year', 'Sommer2026!!'],
  ['a known word in disguise', 'P@ssw0rt2026!'],
  ['a known word twice', 'passwortPasswort'],
  ['digits before a known word', '123456Passwort'],
  ['the password of the demo', 'foyer-demo-2026'],
])('%s is common', (_why, password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each([
  'drei Hunde im Regen',
  'Kaffee um halb neun',
  'vX9#kLm2pQ',
  'sommerabend am kanal',
  'meine Demo am Stand 14',
])('"%s" is not', (password) => {
  expect(isCommonPassword(password)).toBe(false);
});

test('the list holds lower case, and only what is long enough to be tried', () => {
  for (const password of commonPasswords) {
    expect(password).toBe(password.toLowerCase());
  }
  expect(commonPasswords.size).toBeGreaterThan(180);
});
