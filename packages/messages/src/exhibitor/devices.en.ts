import type { Translated } from '../translated.ts';
import type { devicesDe } from './devices.de.ts';

export const devicesEn = {
  title: 'Devices',
  sub: 'Phones without an account that only record leads. They see nothing of what was recorded.',
  pair: 'Pair a device',
  none: 'No device yet. Show a phone a code, and it scans for your booth.',
  pairedBy: 'paired by {name}, {at}',
  seen: 'last seen {at}',
  revokedAt: 'signed off {at}',
  received:
    '{count, plural, =0 {nothing received} one {one entry received} other {# entries received}}',
  missing: '{count, plural, one {one still missing} other {# still missing}}',
  paired: 'Paired',
  revoked: 'Signed off',
  revoke: 'Sign off',
  revokeLabel: 'Sign off: {name}',
  revokeTitle: 'Sign off “{name}”?',
  revokeBody:
    'The device can hand over nothing more from now on. What is still on it stays there until somebody of the booth signs in on it or saves it to a file.',
  revokeConfirm: 'Sign off device',
  revokeDone: '“{name}” is signed off.',
  dialogTitle: 'Pair a device',
  dialogHow:
    'Open the camera on the phone and hold it on the code. It is good until {until} and for one device.',
  code: 'QR code for pairing a device',
  link: 'Or open this link there:',
  copy: 'Copy link',
  copied: 'Copied',
  waiting: 'Waiting for the phone …',
  joined: '“{name}” is paired and can scan.',
  another: 'Pair another device',
  done: 'Done',
  expired: 'This code has expired.',
  reconcile: 'Reconciliation: where is everything?',
  reconciliation: {
    title: 'Reconciliation of devices',
    sub: 'Every entry that a device recorded is in exactly one place. Here you see which.',
    back: 'To the team',
    all: 'All devices',
    emptyTitle: 'Nothing recorded yet',
    empty: 'As soon as somebody scans at the booth, this says what has arrived and what has not.',
    kind: { paired: 'Paired device', person: 'Device of a person', badge: 'By people themselves' },
    badge: 'Badge page',
    gone: 'Device of which nothing is left',
    last: 'last {at}',
    recorded: 'Recorded: {recorded} = {received} received + {missing} not yet received',
    received:
      'Received: {received} = {inLeads} in leads + {undone} undone + {withdrawn} withdrawn + {erased} erased',
    inLeads: 'In leads: {inLeads} = {exported} exported + {notExported} not yet exported',
    leads: '{count, plural, one {They belong to one lead.} other {They belong to # leads.}}',
    missing:
      '{count, plural, one {One entry is} other {# entries are}} still on the device, was not accepted there or was discarded. Open the scanner on it while it has a connection.',
    exportAt: 'Last exported: {at}.',
    neverExported: 'Never exported.',
    howItCounts:
      'A device counts what it records. “Not yet received” are gaps in that count; what was recorded after the last entry received, only the device knows.',
  },
} as const satisfies Translated<typeof devicesDe>;
