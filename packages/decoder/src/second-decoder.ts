import decodeQR from 'qr/decode.js';
import type { SecondDecoder } from './code-reader.ts';

const LIMIT_MS = 16;

/** Goes on where a corner or an edge of a code is gone. It throws what it does not find. */
export const decodeOtherwise: SecondDecoder = (frame) => {
  try {
    return decodeQR(frame, { timeLimit: LIMIT_MS }) || null;
  } catch {
    return null;
  }
};
