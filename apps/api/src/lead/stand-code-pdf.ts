import { PDFDocument, type PDFPage, rgb } from 'pdf-lib';
import { drawQr } from '../attendee/badge-qr.ts';
import { fittedText } from '../media/fitted-text.ts';
import { embedFonts, type PdfFonts, type Weight } from '../media/pdf-fonts.ts';

export type StandCode = {
  readonly exhibitorName: string;
  readonly eventName: string;
  /** Where the code leads. */
  readonly address: string;
  readonly heading: string;
  readonly help: string;
};

const [WIDTH, HEIGHT] = [595.28, 841.89];
const MARGIN = 60;
const QR = 330;
const ink = rgb(0.08, 0.1, 0.1);

/** A sheet of A4 to put up at the stand. */
export async function standCodePdf(code: StandCode): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(`${code.heading}: ${code.exhibitorName}`);
  const page = document.addPage([WIDTH, HEIGHT]);
  const { heading, help, eventName, exhibitorName, address } = code;
  const fonts = await embedFonts(document, {
    regular: [help, eventName, address, '…'],
    bold: [heading, exhibitorName, '…'],
  });
  let y = HEIGHT - MARGIN;
  const put = (text: string, at: Omit<Centred, 'y'>) => {
    y = writeCentred({ page, fonts }, text, { ...at, y });
  };
  put(exhibitorName, { weight: 'bold', largest: 40, lines: 3 });
  put(eventName, { weight: 'regular', largest: 16, lines: 2 });
  drawQr(page, address, { x: (WIDTH - QR) / 2, y: y - QR - 20, size: QR });
  y -= QR + 40;
  put(heading, { weight: 'bold', largest: 28, lines: 2 });
  put(help, { weight: 'regular', largest: 15, lines: 5 });
  put(address, { weight: 'regular', largest: 10, lines: 2 });
  return document.save();
}

type Centred = {
  readonly weight: Weight;
  readonly largest: number;
  readonly lines: number;
  readonly y: number;
};

/** Below `y`, in the middle; gives where it ended. */
function writeCentred(
  { page, fonts }: { readonly page: PDFPage; readonly fonts: PdfFonts },
  text: string,
  { weight, largest, lines, y }: Centred,
): number {
  const room = { width: WIDTH - 2 * MARGIN, lines, largest, smallest: 8 };
  const fitted = fittedText(text, room, (line, size) => fonts.widthOf(line, { weight, size }));
  let at = y;
  for (const line of fitted.lines) {
    at -= fitted.size * 1.3;
    const x = (WIDTH - fonts.widthOf(line, { weight, size: fitted.size })) / 2;
    fonts.write(page, line, { x, y: at, weight, size: fitted.size, color: ink });
  }
  return at - 10;
}
