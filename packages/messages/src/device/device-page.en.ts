import type { Translated } from '../translated.ts';
import type { devicePageDe } from './device-page.de.ts';

export const devicePageEn = {
  title: 'Device at the booth',
  offer: 'Pair this phone for {exhibitor}',
  sub: '{event}. The code was shown by {shownBy}.',
  may: 'It can then scan badges and note something about them. It cannot look at leads or export them. It needs no account.',
  name: 'Name of the device',
  nameHelp: 'It is called this in the list of the booth, and beside everything recorded with it.',
  kind: { iphone: 'iPhone', ipad: 'iPad', android: 'Android phone', other: 'Another device' },
  pair: 'Pair and scan',
  closed: {
    used: 'A device was paired with this code already',
    expired: 'This code has expired',
    unknown: 'This code does not exist',
  },
  closedText:
    'A code is good for ten minutes and one device. Have somebody show you a new one under “Team”.',
  notPairedTitle: 'This device is not paired',
  notPaired: 'Ask an administrator of the booth to show a code under “Team”.',
  revokedTitle: 'This device was signed off',
  revokedSafe: 'Everything that was recorded with it has arrived at the booth.',
  revokedUnsafe:
    '{count, plural, one {One entry is} other {# entries are}} still on this device. Nothing of it is lost: sign in with your own access to the booth and it is handed over in your name. Or save it to a file.',
  signIn: 'Sign in and hand over',
  rescue: 'Save to a file',
  rescueName: 'leads-saved',
} as const satisfies Translated<typeof devicePageDe>;
