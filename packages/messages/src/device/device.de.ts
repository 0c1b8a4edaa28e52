import type { DeviceRefusalCode } from '@foyer/domain/device/device.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const deviceRefusalsDe = {
  device: {
    link_unknown: 'Diesen Code gibt es nicht. Lassen Sie sich einen neuen zeigen.',
    link_used:
      'Mit diesem Code wurde schon ein Gerät gekoppelt. Lassen Sie sich einen neuen zeigen.',
    link_expired: 'Dieser Code ist abgelaufen. Lassen Sie sich einen neuen zeigen.',
    already_paired:
      'Dieses Gerät gehört schon zum Stand. Soll es neu gekoppelt werden, muss es zuerst abgemeldet werden.',
    not_found: 'Dieses Gerät gibt es nicht mehr.',
    already_revoked: 'Dieses Gerät ist schon abgemeldet.',
  },
} as const satisfies SentencesOf<DeviceRefusalCode>;

export const deviceFactsDe = {
  device: {
    code_shown: 'Code zum Koppeln eines Geräts gezeigt',
    paired: 'Gerät „{name}“ gekoppelt, Code gezeigt von {shownBy}',
    revoked: 'Gerät „{name}“ abgemeldet',
  },
} as const;
