import { type RefObject, useEffect, useRef, useState } from 'react';

export type CameraState = 'starting' | 'running' | 'refused' | 'none';

const SIDE = 720;
const PAUSE_MS = 60;

/** Shows the rear camera and reads codes from it, one frame after the other, off the main thread. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  { isOn, onCode }: { isOn: boolean; onCode: (text: string) => void },
): CameraState {
  const [state, setState] = useState<CameraState>('starting');
  const told = useRef(onCode);
  told.current = onCode;

  useEffect(() => {
    if (!isOn) return;
    let stream: MediaStream | undefined;
    let timer = 0;
    let isEnded = false;
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const decoder = new Worker(new URL('./decoder.worker.ts', import.meta.url), { type: 'module' });

    const look = () => {
      const picture = video.current;
      if (isEnded) return;
      if (!picture || !pen || picture.videoWidth === 0) {
        timer = window.setTimeout(look, PAUSE_MS);
        return;
      }
      const scale = Math.min(1, SIDE / Math.max(picture.videoWidth, picture.videoHeight));
      canvas.width = Math.round(picture.videoWidth * scale);
      canvas.height = Math.round(picture.videoHeight * scale);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const frame = pen.getImageData(0, 0, canvas.width, canvas.height);
      decoder.postMessage(frame, [frame.data.buffer]);
    };
    decoder.onmessage = ({ data }: MessageEvent<string | null>) => {
      if (data) told.current(data);
      timer = window.setTimeout(look, PAUSE_MS);
    };

    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          audio: false,
          video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } },
        });
        if (isEnded || !video.current) return stop();
        video.current.srcObject = stream;
        await video.current.play();
        setState('running');
        look();
      } catch (error) {
        const name = (error as { name?: string }).name;
        setState(name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'none');
      }
    };
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    if (navigator.mediaDevices) void start();
    else setState('none');
    return () => {
      isEnded = true;
      window.clearTimeout(timer);
      decoder.terminate();
      stop();
    };
  }, [isOn, video]);

  return state;
}
