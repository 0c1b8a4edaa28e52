import type { MeasureText } from '../label-layout.ts';

const measures = new Map<string, MeasureText>();

/** Measures in a font family once per text: the same names come back at every zoom. */
export function measureWith(font: string): MeasureText {
  const known = measures.get(font);
  if (known) return known;
  const ctx = document.createElement('canvas').getContext('2d');
  const widths = { number: new Map<string, number>(), caption: new Map<string, number>() };
  const measure: MeasureText = (text, weight) => {
    const remembered = widths[weight].get(text);
    if (remembered !== undefined) return remembered;
    if (ctx) ctx.font = `${weight === 'number' ? 600 : 450} 100px ${font}`;
    const width = ctx ? ctx.measureText(text).width / 100 : text.length * 0.6;
    widths[weight].set(text, width);
    return width;
  };
  measures.set(font, measure);
  return measure;
}

/** A web font that arrives later has other widths. */
export function forgetMeasures(): void {
  measures.clear();
}
