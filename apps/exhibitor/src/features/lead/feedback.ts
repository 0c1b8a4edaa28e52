import { scanChoices } from './scan-choices.ts';

let context: AudioContext | undefined;

/** A short tone and a vibration: in a loud hall one of them is noticed. */
export function beep(kind: 'good' | 'bad'): void {
  const { hasSound, hasVibration } = scanChoices();
  // Before the first touch of the page a browser lets nothing vibrate, and complains.
  const isTouched = navigator.userActivation?.hasBeenActive ?? true;
  if (hasVibration && isTouched) navigator.vibrate?.(kind === 'good' ? 80 : [60, 60, 60]);
  if (!hasSound) return;
  try {
    context ??= new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = kind === 'good' ? 1046 : 220;
    volume.gain.value = 0.15;
    tone.connect(volume).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + (kind === 'good' ? 0.12 : 0.25));
  } catch {
    // No sound before the first touch, or no sound at all: colour and words remain.
  }
}
