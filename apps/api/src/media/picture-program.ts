import {
  maxPlanPictureBytes,
  planPictureLongSidePixels,
} from '@foyer/domain/media/media.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { isDocument, readDocument, type StoredDocument } from './document.ts';
import { makePicture, type Picture } from './picture.ts';

/** What an upload became. */
export type StoredFile = Picture | StoredDocument;
/** What is wanted of an upload: a picture to show, any file that is taken, or a drawing to draw over. */
export type Wanted = 'picture' | 'file' | 'plan';

/** How it travels back: one line that describes it, then its bytes. */
export type FileHeader =
  | { readonly file: Omit<Picture, 'content'> | Omit<StoredDocument, 'content'> }
  | { readonly refusal: { readonly code: string; readonly params: Refusal['params'] } };

/** A hall is looked at closely; and a drawing of it has as many lines as the building. */
const planMeasures = {
  longSidePixels: planPictureLongSidePixels,
  // At this size it takes the time that the upload has.
  losslessLimitBytes: 0,
  maxSvgBytes: maxPlanPictureBytes,
  maxSvgElements: 200_000,
};

/** The process of `isolated-picture.ts`: an upload comes in, a file or a refusal goes out. */
const wanted = process.argv[2] as Wanted;
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { header, content } = await answerTo(Buffer.concat(chunks));
process.stdout.write(`${JSON.stringify(header)}\n`);
process.stdout.end(content);

function fileOf(bytes: Buffer): Promise<StoredFile> {
  if (wanted === 'plan') return makePicture(bytes, planMeasures);
  return wanted === 'file' && isDocument(bytes) ? readDocument(bytes) : makePicture(bytes);
}

async function answerTo(bytes: Buffer): Promise<{ header: FileHeader; content: Buffer }> {
  try {
    const { content, ...file } = await fileOf(bytes);
    return { header: { file }, content };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { params } = error;
    // Where a document would do as well, "no picture" is half of the answer.
    const isNoFile = wanted === 'file' && error.code === 'media.wrong_type';
    const code = isNoFile ? 'media.wrong_file_type' : error.code;
    return { header: { refusal: { code, params } }, content: Buffer.alloc(0) };
  }
}
