import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import jbig2Url from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpegUrl from 'pdfjs-dist/wasm/openjpeg.wasm?url';

export type PdfProblem = 'locked' | 'broken';
export type OpenedPdf = {
  readonly pages: number;
  /** The page as a picture; `longSide` in pixels. */
  draw(page: number, longSide: number): Promise<Blob>;
  close(): void;
};

/** Decoders of scans, fetched when a page has one. */
const decoders: Record<string, string> = {
  'openjpeg.wasm': openjpegUrl,
  'jbig2.wasm': jbig2Url,
};
class Decoders {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = decoders[filename];
    if (!url) throw new Error(`There is no ${filename}`);
    return new Uint8Array(await (await fetch(url)).arrayBuffer());
  }
}

/**
 * Reads a PDF in this browser, in a worker that knows nothing of the page; the server is handed
 * pixels only. Throws a `PdfProblem`.
 */
export async function openPdf(file: File): Promise<OpenedPdf> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerUrl;
  const loading = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    ...{ BinaryDataFactory: Decoders, useWorkerFetch: false, wasmUrl: '/' },
    ...{ enableXfa: false, verbosity: 0 },
  });
  const document = await loading.promise.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw (isLocked ? 'locked' : 'broken') satisfies PdfProblem;
  });
  return {
    pages: document.numPages,
    draw: (page, longSide) => draw(document, page, longSide),
    close: () => void loading.destroy(),
  };
}

async function draw(pdf: PDFDocumentProxy, number: number, longSide: number): Promise<Blob> {
  try {
    const page = await pdf.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const scale = longSide / Math.max(plain.width, plain.height);
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    await page.render({ canvas, viewport, background: '#ffffff' }).promise;
    return await pictureOf(canvas);
  } catch {
    throw 'broken' satisfies PdfProblem;
  }
}

function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
