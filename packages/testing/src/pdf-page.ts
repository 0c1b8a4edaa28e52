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

/** What each page tells a screen reader: the role of every element, and how many texts it has. */
export function structureOfPages(pdf: Uint8Array): Promise<{ role: string; texts: number }[][]> {
  return withDocument(pdf, async (document) =>
    [...document.pages()].map((page) => elementsOf(page as unknown as RawPage)),
  );
}

/** The library shows no structure; the engine below it does. */
type RawPage = {
  readonly module: { readonly HEAPU8: Uint8Array } & Record<string, (...given: number[]) => number>;
  readonly pageIdx: number;
};

function elementsOf({ module, pageIdx }: RawPage): { role: string; texts: number }[] {
  const call = (name: string, ...given: number[]): number =>
    module[`_FPDF_${name}`]?.(...given) ?? 0;
  const tree = call('StructTree_GetForPage', pageIdx);
  const found: { role: string; texts: number }[] = [];
  const visit = (element: number) => {
    const role = roleOf(element);
    if (role !== 'Document') {
      found.push({ role, texts: call('StructElement_GetMarkedContentIdCount', element) });
    }
    const children = call('StructElement_CountChildren', element);
    for (let at = 0; at < children; at += 1) {
      const child = call('StructElement_GetChildAtIndex', element, at);
      if (child) visit(child);
    }
  };
  const roleOf = (element: number): string => {
    const bytes = 64;
    const buffer = module['_malloc']?.(bytes) ?? 0;
    const length = call('StructElement_GetType', element, buffer, bytes);
    const name = Buffer.from(module.HEAPU8.slice(buffer, buffer + length)).toString('utf16le');
    module['_free']?.(buffer);
    return name.replace(/\0$/, '');
  };
  const children = call('StructTree_CountChildren', tree);
  for (let at = 0; at < children; at += 1) visit(call('StructTree_GetChildAtIndex', tree, at));
  call('StructTree_Close', tree);
  return found;
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
