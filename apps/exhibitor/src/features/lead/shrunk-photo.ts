/** Enough to read a card by; the server keeps less. */
const LONG_SIDE = 1400;
const MOST_BYTES = 600 * 1024;

/**
 * The photo written anew as a small JPEG in base64, upright, without what the camera notes of place
 * and time. Throws what the browser throws when it is no picture.
 */
export async function shrunkPhoto(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of [0.82, 0.6, 0.4]) {
    const jpeg = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, 'image/jpeg', quality),
    );
    if (jpeg && (jpeg.size <= MOST_BYTES || quality === 0.4)) return base64Of(jpeg);
  }
  throw new TypeError('The picture could not be written');
}

async function base64Of(blob: Blob): Promise<string> {
  const url = await new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
  return url.slice(url.indexOf(',') + 1);
}
