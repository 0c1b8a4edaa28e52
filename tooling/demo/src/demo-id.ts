import { createHash } from 'node:crypto';

/**
 * The same name is the same id on every machine, so that links and screenshots of the demo event
 * stay true. Version 8 of a UUID is the one that leaves its bits to whoever makes it (RFC 9562).
 */
export function demoId(...name: readonly string[]): string {
  const bytes = demoBytes(name.join('/'), 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** Up to 32 bytes that look random and are not: never for anything that must stay secret. */
export function demoBytes(name: string, length: number): Buffer {
  return createHash('sha256').update(`foyer demo: ${name}`).digest().subarray(0, length);
}

/** A whole number from 0 to `below` - 1 that belongs to the name. */
export function demoNumber(name: string, below: number): number {
  return demoBytes(name, 4).readUInt32BE() % below;
}
