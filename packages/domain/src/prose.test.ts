import { describe, expect, it } from 'vitest';
import { plainProse, readProse } from './prose.ts';

const line = (text: string) => {
  const [block] = readProse(text);
  return block?.kind === 'paragraph' ? block.lines[0] : block?.items[0];
};

describe('a text', () => {
  it('is paragraphs and lists', () => {
    expect(readProse('Guten Tag\nin Halle 1\n\n- Akte\n• Scan\n\nBis bald')).toEqual([
      {
        kind: 'paragraph',
        lines: [[{ kind: 'text', text: 'Guten Tag' }], [{ kind: 'text', text: 'in Halle 1' }]],
      },
      { kind: 'list', items: [[{ kind: 'text', text: 'Akte' }], [{ kind: 'text', text: 'Scan' }]] },
      { kind: 'paragraph', lines: [[{ kind: 'text', text: 'Bis bald' }]] },
    ]);
  });

  it('marks strong words', () => {
    expect(line('Das ist **sehr wichtig**, oder')).toEqual([
      { kind: 'text', text: 'Das ist ' },
      { kind: 'strong', text: 'sehr wichtig' },
      { kind: 'text', text: ', oder' },
    ]);
  });

  it.each(['3 * 4 ** 2', '** nicht **', '****', '**offen'])('leaves %s as it is', (text) => {
    expect(line(text)).toEqual([{ kind: 'text', text }]);
  });

  it('links an address, without the dot behind it', () => {
    expect(line('Siehe https://www.example.org/akte?a=1.')).toEqual([
      { kind: 'text', text: 'Siehe ' },
      {
        kind: 'link',
        text: 'https://www.example.org/akte?a=1',
        url: 'https://www.example.org/akte?a=1',
      },
      { kind: 'text', text: '.' },
    ]);
  });

  it('is one line of words for a preview', () => {
    expect(plainProse('**Akte** heißt:\n\n- Scan\n- Ablage')).toBe('Akte heißt: Scan Ablage');
  });
});

describe('a hostile text', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '[Sparkasse](https://evil.example.org)',
    '<a href="https://evil.example.org">Sparkasse</a>',
    '<script>alert(1)</script>',
    'https://localhost',
    'http://user:secret@',
  ])('%s hides no address behind other words', (text) => {
    for (const piece of line(text) ?? []) {
      if (piece.kind === 'link') expect(piece.text).toBe(piece.url);
      if (piece.kind === 'link') expect(piece.url).toMatch(/^https?:\/\//);
    }
    expect(
      line(text)
        ?.map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('is read in time that grows with its length only', () => {
    const started = performance.now();
    for (const part of ['**', '**a', '* ', 'https://', '- \n', '**a**']) {
      readProse(part.repeat(100_000 / part.length));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
