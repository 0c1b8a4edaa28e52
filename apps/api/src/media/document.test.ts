import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { isDocument, readDocument } from './document.ts';
import { readFileIsolated } from './isolated-picture.ts';

async function aPdf(change: (document: PDFDocument) => unknown = () => {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]);
  await change(document);
  return Buffer.from(await document.save());
}
const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );

describe('a document', () => {
  it('is stored as it came', async () => {
    const pdf = await aPdf();
    const stored = await readFileIsolated(pdf);
    expect(stored).toMatchObject({ contentType: 'application/pdf', widthPixels: null });
    expect(stored.content.equals(pdf)).toBe(true);
  });

  it('is known by its bytes and not by its name', async () => {
    expect(isDocument(Buffer.from('GIF89a%PDF-1.7'))).toBe(false);
    expect(await codeOf(readFileIsolated(Buffer.from('not a pdf')))).toBe('media.wrong_file_type');
    expect(await codeOf(readFileIsolated(Buffer.from('%PDF-1.7 and nothing more')))).toBe(
      'media.corrupt',
    );
  });

  it('carries no second file behind it', async () => {
    const zip = Buffer.from('PK\u0003\u0004');
    expect(await codeOf(readDocument(Buffer.concat([await aPdf(), zip])))).toBe('media.corrupt');
    expect(await codeOf(readDocument(Buffer.concat([await aPdf(), Buffer.from('\r\n')])))).toBe(
      'taken',
    );
  });

  it.each([
    ['a script that opens with it', 'OpenAction', { S: 'JavaScript', JS: PDFString.of('x') }],
    ['a program to start', 'OpenAction', { S: 'Launch', F: PDFString.of('cmd.exe') }],
    ['files inside', 'Names', { EmbeddedFiles: { Names: [] } }],
    ['a form that runs', 'AcroForm', { XFA: [] }],
  ])('is refused with %s', async (_what, key, value) => {
    const hostile = await aPdf((document) =>
      document.catalog.set(PDFName.of(key), document.context.obj(value as never)),
    );
    expect(await codeOf(readDocument(hostile))).toBe('media.document_active');
  });

  it('is refused when it is locked', async () => {
    const locked = await aPdf((document) => {
      document.context.trailerInfo.Encrypt = document.context.obj({ Filter: 'Standard', V: 1 });
    });
    expect(await codeOf(readDocument(locked))).toBe('media.document_locked');
  });
});
