import { describe, expect, it } from 'vitest';
import { standNamed } from './stand-named.ts';

const stands = [
  { standId: '0b7c', number: 'A1' },
  { standId: '0b7d', number: 'A 12' },
];

describe('the stand a link means', () => {
  it('is found by its number as people write it, and by its id', () => {
    expect(standNamed(stands, 'A12')?.standId).toBe('0b7d');
    expect(standNamed(stands, ' a 1 ')?.standId).toBe('0b7c');
    expect(standNamed(stands, '0B7C')?.number).toBe('A1');
  });

  it('is none where the number is only its beginning, or empty', () => {
    for (const name of ['A', 'A123', '', '  ', null, undefined])
      expect(standNamed(stands, name)).toBeUndefined();
  });
});
