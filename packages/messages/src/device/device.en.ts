import type { Translated } from '../translated.ts';
import type { deviceFactsDe, deviceRefusalsDe } from './device.de.ts';

export const deviceRefusalsEn = {
  device: {
    link_unknown: 'This code does not exist. Have somebody show you a new one.',
    link_used: 'A device was paired with this code already. Have somebody show you a new one.',
    link_expired: 'This code has expired. Have somebody show you a new one.',
    already_paired:
      'This device belongs to the booth already. To pair it again, it has to be signed off first.',
    not_found: 'This device no longer exists.',
    already_revoked: 'This device is signed off already.',
  },
} as const satisfies Translated<typeof deviceRefusalsDe>;

export const deviceFactsEn = {
  device: {
    code_shown: 'Code for pairing a device shown',
    paired: 'Device “{name}” paired, code shown by {shownBy}',
    revoked: 'Device “{name}” signed off',
  },
} as const satisfies Translated<typeof deviceFactsDe>;
