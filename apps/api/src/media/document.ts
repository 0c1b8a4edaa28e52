import { createHash } from 'node:crypto';
import { refuseMedia } from '@foyer/domain/media/media.refusals.ts';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib';

/** A document as it is stored: the bytes that came, since a drawing for print must not be redrawn. */
export type StoredDocument = {
  readonly content: Buffer;
  readonly contentType: 'application/pdf';
  readonly widthPixels: null;
  readonly heightPixels: null;
  readonly sha256: string;
};

/** The file is a PDF from its first byte on; what a name or a browser says is not asked. */
export const isDocument = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString() === '%PDF-';

/**
 * Reads a PDF from end to end and refuses what is more than paper: scripts, programs to start,
 * files inside, a lock. It is only ever handed out as a download, never shown in our name. For what
 * a stranger sent take `readFileIsolated`: a hostile document can keep its reader busy.
 */
export async function readDocument(bytes: Buffer): Promise<StoredDocument> {
  if (hasSomethingBehind(bytes)) throw refuseMedia('media.corrupt');
  const document = await load(bytes);
  const objects = document.context.enumerateIndirectObjects();
  if (objects.some(([, object]) => isActive(object))) throw refuseMedia('media.document_active');
  if (pagesOf(document) === 0) throw refuseMedia('media.blank');
  return {
    content: bytes,
    contentType: 'application/pdf',
    widthPixels: null,
    heightPixels: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A second file behind the first one: the end of a PDF is its end. */
function hasSomethingBehind(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf('%%EOF');
  return end === -1 || /[^\s\0]/.test(bytes.subarray(end + 5).toString('latin1'));
}

async function load(bytes: Buffer): Promise<PDFDocument> {
  const options = { updateMetadata: false, ignoreEncryption: true };
  const document = await PDFDocument.load(bytes, options).catch(() => {
    throw refuseMedia('media.corrupt');
  });
  // What is locked cannot be looked into, and the organiser could not read it either.
  if (document.isEncrypted) throw refuseMedia('media.document_locked');
  return document;
}

function pagesOf(document: PDFDocument): number {
  try {
    return document.getPageCount();
  } catch {
    throw refuseMedia('media.corrupt');
  }
}

const activeKeys = ['JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'RichMediaContent', 'XFA'];
const activeActions = ['JavaScript', 'Launch', 'ImportData', 'SubmitForm'];

/** Looks into what an object holds; what it only refers to is an object of its own. */
function isActive(object: unknown): boolean {
  if (object instanceof PDFStream) return isActive(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(isActive);
  if (!(object instanceof PDFDict)) return false;
  if (activeKeys.some((key) => object.has(PDFName.of(key)))) return true;
  const action = object.lookup(PDFName.of('S'));
  if (activeActions.some((name) => action === PDFName.of(name))) return true;
  return object.values().some(isActive);
}
