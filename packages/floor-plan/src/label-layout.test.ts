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
