import sharp from 'sharp';
import { type TextPen, textPen } from '../media/drawn-text.ts';

/** What messengers and networks show beside a link. */
export type SharePicture = {
  readonly title: string;
  readonly line: string;
  /** Small, at the foot, a line each: the event, its days and place. */
  readonly foot: readonly string[];
  /** `B12` */
  readonly stand: string | null;
  /** `#rrggbb`, on which white reads. */
  readonly accent: string;
  readonly logo: Buffer | null;
};

const width = 1200;
const height = 630;
const margin = 80;
const logoSide = 200;
const band = 16;
const footRoom = width - 2 * margin - 300;

/** A PNG of 1200 × 630; the letters are outlines, so it looks the same on every machine. */
export async function drawSharePicture(picture: SharePicture): Promise<Buffer> {
  const [title, line, small, number] = await Promise.all([
    textPen({ weight: 'bold', size: 68 }),
    textPen({ weight: 'regular', size: 36 }),
    textPen({ weight: 'regular', size: 28 }),
    textPen({ weight: 'bold', size: 34 }),
  ]);
  const left = picture.logo ? margin + logoSide + 48 : margin;
  const room = width - margin - left;
  const titles = title.linesOf(picture.title, { width: room, lines: 2 });
  const lines = line.linesOf(picture.line, { width: room, lines: 3 });
  const top = 150;
  const below = top + 68 + (titles.length - 1) * 80 + 64;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#ffffff"/>
    <rect width="${width}" height="${band}" fill="${picture.accent}"/>
    <rect y="${height - 108}" width="${width}" height="108" fill="#f6f8f8"/>
    <g fill="#16201f">${written(title, titles, { x: left, y: top + 54, step: 80 })}</g>
    <g fill="#566160">${written(line, lines, { x: left, y: below, step: 50 })}</g>
    ${picture.logo ? `<rect x="${margin}" y="${top}" width="${logoSide}" height="${logoSide}" rx="20" fill="#ffffff" stroke="#e3e7e7" stroke-width="2"/>` : ''}
    <g fill="#566160">${written(
      small,
      picture.foot.flatMap((one) => small.linesOf(one, { width: footRoom, lines: 1 })),
      { x: margin, y: height - 32 - (picture.foot.length - 1) * 40, step: 40 },
    )}</g>
    ${picture.stand ? tag(number, picture.stand, picture.accent) : ''}
  </svg>`;
  const logo = picture.logo && (await fitted(picture.logo));
  return sharp(Buffer.from(svg))
    .composite(logo ? [{ input: logo, left: margin + 16, top: top + 16 }] : [])
    .png({ palette: true })
    .toBuffer();
}

function written(
  pen: TextPen,
  lines: readonly string[],
  at: { x: number; y: number; step: number },
) {
  return lines
    .map((line, index) => pen.write(line, { x: at.x, y: at.y + index * at.step }))
    .join('');
}

function tag(pen: TextPen, text: string, accent: string): string {
  const wide = pen.widthOf(text) + 56;
  const x = width - margin - wide;
  const y = height - 88;
  return `<rect x="${x}" y="${y}" width="${wide}" height="68" rx="12" fill="${accent}"/>
    <g fill="#ffffff">${pen.write(text, { x: x + 28, y: y + 46 })}</g>`;
}

const fitted = (logo: Buffer) =>
  sharp(logo)
    .resize(logoSide - 32, logoSide - 32, { fit: 'contain', background: '#ffffff' })
    .png()
    .toBuffer();
