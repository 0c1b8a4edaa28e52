/** What a camera gives: red, green, blue and opacity, pixel by pixel. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

/** Brightness only: a code has no other colours. */
export type Grey = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
};

/** Green alone: it is most of what brightness is, and taking it costs nothing. */
export function greyOf({ width, height, data }: Frame): Grey {
  const pixels = new Uint8ClampedArray(width * height);
  for (let at = 0, from = 1; at < pixels.length; at += 1, from += 4) pixels[at] = data[from] ?? 0;
  return { width, height, pixels };
}

/** As the decoder wants it. */
export function frameOf({ width, height, pixels }: Grey): Frame {
  const data = new Uint8ClampedArray(width * height * 4);
  const whole = new Uint32Array(data.buffer);
  for (let at = 0; at < whole.length; at += 1) {
    whole[at] = ((pixels[at] ?? 0) * 0x010101) | 0xff000000;
  }
  return { width, height, data };
}

/** Half as wide and high; each pixel is the mean of four, which takes noise out too. */
export function halved({ width, height, pixels }: Grey): Grey {
  const half = { width: width >> 1, height: height >> 1 };
  const next = new Uint8ClampedArray(half.width * half.height);
  for (let row = 0; row < half.height; row += 1) {
    let from = 2 * row * width;
    for (let column = 0; column < half.width; column += 1, from += 2) {
      const upper = (pixels[from] ?? 0) + (pixels[from + 1] ?? 0);
      const lower = (pixels[from + width] ?? 0) + (pixels[from + width + 1] ?? 0);
      next[row * half.width + column] = (upper + lower + 2) >> 2;
    }
  }
  return { ...half, pixels: next };
}

/** What is in the middle, where the frame on the screen asks to hold the code. */
export function middleOf({ width, height, pixels }: Grey, most: Pick<Grey, 'width' | 'height'>) {
  const cut = { width: Math.min(width, most.width), height: Math.min(height, most.height) };
  const [left, top] = [(width - cut.width) >> 1, (height - cut.height) >> 1];
  const next = new Uint8ClampedArray(cut.width * cut.height);
  for (let row = 0; row < cut.height; row += 1) {
    const from = (top + row) * width + left;
    next.set(pixels.subarray(from, from + cut.width), row * cut.width);
  }
  return { ...cut, pixels: next };
}
