import { refusalsOf } from '../refusal.ts';

export const deviceRefusals = {
  'device.link_unknown': 'not_found',
  'device.link_used': 'conflict',
  'device.link_expired': 'conflict',
  'device.already_paired': 'conflict',
  'device.not_found': 'not_found',
  'device.already_revoked': 'conflict',
} as const;

export type DeviceRefusalCode = keyof typeof deviceRefusals;
export const refuseDevice = refusalsOf(deviceRefusals);
