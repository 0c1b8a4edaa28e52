import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFoyerCode,
  makeBadgeCode,
  makeShortCode,
  normaliseCode,
  storedCode,
} from './badge-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('a badge code', () => {
  it('has 26 characters and checks itself', () => {
    fc.assert(
      fc.property(bytes(25), (random) => {
        const code = makeBadgeCode(random);
        expect(code).toHaveLength(26);
        expect(isFoyerCode(code)).toBe(true);
      }),
    );
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(bytes(25), fc.nat(25), fc.nat(31), (random, at, other) => {
        const code = makeBadgeCode(random);
        const wrong = code.slice(0, at) + alphabet.charAt(other) + code.slice(at + 1);
        expect(isFoyerCode(wrong)).toBe(wrong === code);
      }),
    );
  });

  it('notices any two characters that changed places', () => {
    fc.assert(
      fc.property(bytes(7), fc.nat(6), (random, at) => {
        const code = makeShortCode(random);
        const swapped =
          code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(isFoyerCode(swapped)).toBe(swapped === code);
      }),
    );
  });

  it('is found again however people type it', () => {
    const code = makeShortCode(new Uint8Array(7));
    expect(code).toBe('00000000');
    expect(normaliseCode(' oooo-oOo0 ')).toBe(code);
    expect(isFoyerCode('not a code')).toBe(false);
  });

  it('is kept in one spelling, and the code of a ticket shop to the letter', () => {
    const code = makeShortCode(new Uint8Array(7));
    expect(storedCode(' oooo-oOo0 ')).toBe(code);
    expect(storedCode(' a7K3-mJ9o ')).toBe('a7K3-mJ9o');
  });
});
