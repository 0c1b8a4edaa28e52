import { createCodeReader, prepareDecoder } from '@foyer/decoder/code-reader.ts';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

// Everything that takes time happens here: the picture on the screen never waits for a look.

/** More pixels are not worth their time: a code that has too few of them is held closer. */
const LONGEST_SIDE = 1280;

const ready = prepareDecoder({ url: wasmUrl });
const read = createCodeReader({
  loadSecond: async () => (await import('@foyer/decoder/second-decoder.ts')).decodeOtherwise,
});
const canvas = new OffscreenCanvas(1, 1);
const pen = canvas.getContext('2d', { willReadFrequently: true });

self.onmessage = async ({ data: picture }: MessageEvent<ImageBitmap>) => {
  try {
    await ready;
    self.postMessage(await read(frameOf(picture)));
  } catch {
    // The next frame is a moment away.
    self.postMessage(null);
  }
};

function frameOf(picture: ImageBitmap): ImageData {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  // Setting a size anew, even the same, throws the pixels away.
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  if (!pen) throw new Error('No canvas');
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  return pen.getImageData(0, 0, width, height);
}
