import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { readFrames } from './read-frames.ts';

export type CameraState = 'starting' | 'running' | 'refused' | 'none';

const chosenKey = 'foyer_camera';

/** Not in TypeScript's own types yet; a phone's light. */
type Torch = { torch?: boolean };

/** Shows a camera, the rear one first, and reads codes from it off the main thread. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  onCode: (text: string) => void,
) {
  const [state, setState] = useState<CameraState>('starting');
  const [cameras, setCameras] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(() => window.localStorage.getItem(chosenKey));
  const [track, setTrack] = useState<MediaStreamTrack>();
  const [isLit, setLit] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const told = useRef(onCode);
  told.current = onCode;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts it again
  useEffect(() => {
    let stream: MediaStream | undefined;
    let isEnded = false;
    const again = () => document.visibilityState === 'visible' && setAttempt((count) => count + 1);
    const stop = () => {
      for (const one of stream?.getTracks() ?? []) one.stop();
    };
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia(wish(chosen));
        const screen = video.current;
        if (isEnded || !screen) return stop();
        screen.srcObject = stream;
        await screen.play();
        if (isEnded) return stop();
        const [first] = stream.getVideoTracks();
        // Another program took it, or the phone slept: when one looks again, so does the camera.
        first?.addEventListener('ended', again);
        setTrack(first);
        setState('running');
        const devices = await navigator.mediaDevices.enumerateDevices();
        setCameras(devices.filter(({ kind }) => kind === 'videoinput').map((d) => d.deviceId));
      } catch (error) {
        const name = (error as { name?: string }).name;
        if (name === 'AbortError' && isEnded) return;
        setState(name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'none');
      }
    };
    if (navigator.mediaDevices) void start();
    else setState('none');
    document.addEventListener('visibilitychange', again);
    return () => {
      isEnded = true;
      document.removeEventListener('visibilitychange', again);
      setTrack(undefined);
      setLit(false);
      stop();
    };
  }, [chosen, attempt, video]);

  useEffect(() => {
    const screen = video.current;
    return track && screen ? readFrames(screen, (text) => told.current(text)) : undefined;
  }, [track, video]);

  const turn = useCallback(() => {
    const now = track?.getSettings().deviceId ?? '';
    const next = cameras[(cameras.indexOf(now) + 1) % cameras.length];
    if (!next) return;
    window.localStorage.setItem(chosenKey, next);
    setChosen(next);
  }, [cameras, track]);
  const light = useCallback(async () => {
    const constraints = { advanced: [{ torch: !isLit } as MediaTrackConstraintSet & Torch] };
    await track?.applyConstraints(constraints).then(() => setLit(!isLit));
  }, [isLit, track]);

  const canLight = (track?.getCapabilities?.() as Torch | undefined)?.torch === true;
  return {
    state,
    turn: cameras.length > 1 ? turn : undefined,
    light: canLight ? light : undefined,
    isLit,
  };
}

function wish(chosen: string | null): MediaStreamConstraints {
  const camera = chosen
    ? { deviceId: { ideal: chosen } }
    : { facingMode: { ideal: 'environment' } };
  return { audio: false, video: { ...camera, width: { ideal: 1280 }, height: { ideal: 720 } } };
}
