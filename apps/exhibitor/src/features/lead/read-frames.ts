/** A phone that looked without any rest would be warm within a morning. */
const REST_MS = 30;
const NO_PICTURE_MS = 60;

/** Reads one frame after the other, as fast as the decoder is; nothing queues up. */
export function readFrames(video: HTMLVideoElement, onText: (text: string) => void): () => void {
  const decoder = new Worker(new URL('./decoder.worker.ts', import.meta.url), { type: 'module' });
  let timer = 0;
  let isEnded = false;
  const look = async () => {
    try {
      const frame = await createImageBitmap(video);
      if (isEnded) frame.close();
      else decoder.postMessage(frame, [frame]);
    } catch {
      // The camera has not begun, or is about to end.
      if (!isEnded) timer = window.setTimeout(look, NO_PICTURE_MS);
    }
  };
  decoder.onmessage = ({ data }: MessageEvent<string | null>) => {
    if (data) onText(data);
    timer = window.setTimeout(look, REST_MS);
  };
  void look();
  return () => {
    isEnded = true;
    window.clearTimeout(timer);
    decoder.terminate();
  };
}
