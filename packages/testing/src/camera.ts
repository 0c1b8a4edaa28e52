import { closeSync, openSync, writeSync } from 'node:fs';
import { encode } from 'uqr';
import type { GreyPicture } from './grey-picture.ts';
import { blankPicture, blurPicture, drawMatrix } from './grey-picture.ts';

/** How a code is held in front of the camera. Everything has a calm default. */
export type CodeInView = {
  text: string;
  /** Edge of the code, without its quiet zone, as a part of the picture's height; 0.5. */
  size?: number;
  /** Rotation in degrees; 0. */
  tilt?: number;
  /** Radius of the blur in pixels; 0. */
  blur?: number;
};

export type CameraOptions = {
  width?: number;
  height?: number;
  framesPerSecond?: number;
  /** How long each code stays in view; 1.5 s. */
  secondsPerCode?: number;
  /** How long the empty hall is seen between two codes; 0.5 s. */
  secondsBetween?: number;
};

/**
 * Writes what a camera sees while codes are shown to it one after the other. The browser repeats
 * the file from its start, so a story with one code may wait as long as it likes.
 */
export function writeCamera(
  file: string,
  codes: readonly (string | CodeInView)[],
  options: CameraOptions = {},
): void {
  const { width = 640, height = 480, framesPerSecond = 10 } = options;
  const { secondsPerCode = 1.5, secondsBetween = 0.5 } = options;
  const empty = blankPicture(width, height, emptyHall);
  const pictures = codes.flatMap((code) => {
    const view = typeof code === 'string' ? { text: code } : code;
    const shown = { picture: pictureOfCode(view, width, height), seconds: secondsPerCode };
    return codes.length > 1 ? [shown, { picture: empty, seconds: secondsBetween }] : [shown];
  });
  writePictures(file, pictures, framesPerSecond);
}

/** One code as the camera sees it: a white card with the code on the grey of a hall. */
export function pictureOfCode(view: CodeInView, width = 640, height = 480): GreyPicture {
  const { size = 0.5, tilt = 0, blur = 0 } = view;
  const { data } = encode(view.text, { border: quietZone });
  const modules = data.length - 2 * quietZone;
  const picture = blankPicture(width, height, emptyHall);
  drawMatrix(picture, data, { modulePixels: (height * size) / modules, tilt });
  return blur > 0 ? blurPicture(picture, blur) : picture;
}

/** Writes any grey pictures as a `.y4m`: a text header, then per frame Y and two flat planes. */
export function writePictures(
  file: string,
  pictures: readonly { picture: GreyPicture; seconds: number }[],
  framesPerSecond = 10,
): void {
  const first = pictures[0]?.picture;
  if (!first) throw new Error('A camera needs at least one picture');
  const colourless = Buffer.alloc((first.width / 2) * (first.height / 2) * 2, 128);
  const header = `YUV4MPEG2 W${first.width} H${first.height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`;
  const target = openSync(file, 'w');
  try {
    writeSync(target, header);
    for (const { picture, seconds } of pictures) {
      const frame = Buffer.concat([Buffer.from('FRAME\n'), picture.pixels, colourless]);
      const frames = Math.max(1, Math.round(seconds * framesPerSecond));
      for (let count = 0; count < frames; count += 1) writeSync(target, frame);
    }
  } finally {
    closeSync(target);
  }
}

/** Modules of white around a code, as the QR standard asks for. */
const quietZone = 4;
const emptyHall = 150;
