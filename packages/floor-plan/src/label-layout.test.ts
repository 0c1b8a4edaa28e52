import { describe, expect, it } from 'vitest';
import { layoutLabel } from './label-layout.ts';

/** Every letter is half as wide as it is tall. */
const measure = (text: string) => text.length / 2;
const layout = (caption: string | undefined, width: number, height: number) =>
  layoutLabel({ number: 'A12', caption }, { width, height }, measure);

describe('layoutLabel', () => {
  it('leaves the label out when the number could not be read', () => {
    expect(layout('Nordlicht', 12, 40)).toBeNull();
    expect(layout('Nordlicht', 80, 9)).toBeNull();
  });

  it('puts the number first: a low stand has a number and no caption', () => {
    expect(layout('Nordlicht', 80, 20)).toMatchObject({ captionLines: [], complete: false });
    expect(layout(undefined, 80, 20)).toMatchObject({ captionLines: [], complete: true });
  });

  it('wraps the caption at words', () => {
    expect(layout('Nordlicht Energie', 70, 70)).toMatchObject({
      captionLines: ['Nordlicht', 'Energie'],
      complete: true,
    });
  });

  it('wraps after a hyphen', () => {
    expect(layout('Müller-Lüdenscheidt', 90, 70)?.captionLines).toEqual([
      'Müller-',
      'Lüdenscheidt',
    ]);
  });

  it('cuts the last line it has room for', () => {
    expect(layout('Nordlicht Energie', 70, 40)).toMatchObject({
      captionLines: ['Nordlicht E…'],
      complete: false,
    });
  });

  it('cuts a word that is too long, and leaves out a stump', () => {
    expect(layout('Sondermaschinenbau', 50, 60)?.captionLines).toEqual(['Sonderm…']);
    expect(layout('Sondermaschinenbau', 32, 60)?.captionLines).toEqual([]);
  });

  it('grows with the room, within what looks calm', () => {
    expect(layout(undefined, 40, 40)?.numberSize).toBe(11);
    expect(layout(undefined, 400, 400)?.numberSize).toBe(18);
  });
});

describe('the letters of the group', () => {
  const marked = (mark: string, width: number, height: number) =>
    layoutLabel({ number: 'A12', mark }, { width, height }, measure);

  it('stand before the number, over it where it is narrow, alone where no number fits', () => {
    expect(marked('B', 80, 30)?.mark).toMatchObject({ text: 'B', place: 'beside' });
    expect(marked('B', 26, 60)?.mark).toMatchObject({ text: 'B', place: 'above' });
    expect(marked('B', 14, 14)).toMatchObject({ numberSize: 0, mark: { place: 'alone' } });
    expect(marked('B', 8, 8)).toBeNull();
  });

  it('are shortened to the first before they are left out, which is then incomplete', () => {
    expect(marked('B K', 80, 30)?.mark?.text).toBe('B K');
    expect(marked('B K', 40, 20)?.mark?.text).toBe('B');
    expect(marked('B', 22, 16)).toMatchObject({ mark: null, complete: false });
  });

  it('leave the caption the room that is left', () => {
    const withMark = layoutLabel(
      { number: 'A12', mark: 'B', caption: 'Nordlicht' },
      { width: 34, height: 62 },
      measure,
    );
    expect(withMark?.captionLines.length).toBeLessThanOrEqual(1);
    expect(withMark?.mark?.place).toBe('above');
  });
});
