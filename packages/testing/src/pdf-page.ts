import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { GreyPicture } from './grey-picture.ts';

let library: Promise<PDFiumLibrary> | undefined;

/** A page as a printer shows it, in grey; at scale 1 a point of the page is a pixel. */
export function rasterisePage(
  pdf: Uint8Array,
  pageIndex: number,
  scale: number,
): Promise<GreyPicture> {
  return withDocument(pdf, async (document) => {
    const page = await document.getPage(pageIndex).render({ scale, render: 'bitmap' });
    const { width, height, data } = page;
    const pixels = new Uint8Array(width * height);
    for (let at = 0; at < pixels.length; at += 1) {
      const [blue = 0, green = 0, red = 0] = data.subarray(at * 4, at * 4 + 3);
      // How bright the eye takes each colour to be.
      pixels[at] = Math.round(red * 0.299 + green * 0.587 + blue * 0.114);
    }
    return { width, height, pixels };
  });
}

/** The text of each page, as one copies it out of a viewer. */
export function textOfPages(pdf: Uint8Array): Promise<string[]> {
  return withDocument(pdf, async (document) => [...document.pages()].map((page) => page.getText()));
}

async function withDocument<T>(
  pdf: Uint8Array,
  work: (document: PDFiumDocument) => Promise<T>,
): Promise<T> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return await work(document);
  } finally {
    document.destroy();
  }
}
