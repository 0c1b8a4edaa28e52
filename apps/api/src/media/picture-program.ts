import { Refusal } from '@foyer/domain/refusal.ts';
import { makePicture, type Picture } from './picture.ts';

/** How a picture travels back: one line that describes it, then its bytes. */
export type PictureHeader =
  | { readonly picture: Omit<Picture, 'content'> }
  | { readonly refusal: { readonly code: string; readonly params: Refusal['params'] } };

/** The process of `isolated-picture.ts`: an upload comes in, a picture or a refusal goes out. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { header, content } = await answerTo(Buffer.concat(chunks));
process.stdout.write(`${JSON.stringify(header)}\n`);
process.stdout.end(content);

async function answerTo(bytes: Buffer): Promise<{ header: PictureHeader; content: Buffer }> {
  try {
    const { content, ...picture } = await makePicture(bytes);
    return { header: { picture }, content };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params } = error;
    return { header: { refusal: { code, params } }, content: Buffer.alloc(0) };
  }
}
