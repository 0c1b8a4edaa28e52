import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { EventId } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import type { Config } from '../config.ts';

const signatureOf = (config: Config, words: readonly string[]) =>
  createHmac('sha256', config.sessionSecret).update(words.join('\n')).digest('hex');

/**
 * A public form hands its own number out, signed: what comes back is taken once, for what the form
 * was made for (`purpose`), and not sooner than a person writes. Nothing is stored for a page that
 * is only read.
 */
export function handOutTicket(config: Config, purpose: readonly string[], now: Date): string {
  const words = [randomUUID(), String(now.getTime())];
  return [...words, signatureOf(config, [...purpose, ...words])].join('.');
}

export type Ticket = { readonly formId: string; readonly ageMs: number };

/** Null where it is not ours, or was handed out for something else. */
export function readTicket(
  config: Config,
  purpose: readonly string[],
  given: { text: string; now: Date },
): Ticket | null {
  const [formId = '', issuedAt = '', signature = ''] = given.text.split('.');
  const expected = Buffer.from(signatureOf(config, [...purpose, formId, issuedAt]));
  const actual = Buffer.from(signature);
  if (!z.uuid().safeParse(formId).success || expected.length !== actual.length) return null;
  if (!timingSafeEqual(expected, actual)) return null;
  return { formId, ageMs: given.now.getTime() - Number(issuedAt) };
}

/** One household or office: an IPv6 connection has its whole /64. */
export function senderHashOf(config: Config, eventId: EventId, given: string): string {
  // A listener for both kinds writes IPv4 as IPv6.
  const address = given.replace(/^::ffff:(?=\d+\.)/i, '');
  const network = isIPv6(address) ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
  const prefix = isIPv6(network) ? expanded(network).slice(0, 4).join(':') : network;
  return signatureOf(config, ['sender', eventId, prefix]).slice(0, 32);
}

function expanded(address: string): string[] {
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const gap = Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array.from({ length: gap }, () => '0'), ...right];
}
