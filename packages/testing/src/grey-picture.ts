/** A picture of brightness only, 0 black to 255 white, row by row. Width and height are even. */
export type GreyPicture = { width: number; height: number; pixels: Uint8Array };

export function blankPicture(width: number, height: number, brightness: number): GreyPicture {
  return { width, height, pixels: new Uint8Array(width * height).fill(brightness) };
}

/**
 * Draws a matrix (true is dark) into the middle of the picture, turned by `tilt` degrees.
 * Each pixel is sampled four by four times, so edges get the grey a lens would give them.
 */
export function drawMatrix(
  picture: GreyPicture,
  matrix: readonly (readonly boolean[])[],
  { modulePixels, tilt }: { modulePixels: number; tilt: number },
): void {
  const { width, height, pixels } = picture;
  const angle = (-tilt * Math.PI) / 180;
  const cosine = Math.cos(angle) / modulePixels;
  const sine = Math.sin(angle) / modulePixels;
  const centre = matrix.length / 2;

  const brightnessAt = (x: number, y: number, outside: number): number => {
    const column = Math.floor(x * cosine - y * sine + centre);
    const row = Math.floor(x * sine + y * cosine + centre);
    const dark = matrix[row]?.[column];
    if (dark === undefined) return outside;
    return dark ? 20 : 235;
  };

  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const outside = pixels[at] ?? 0;
      let sum = 0;
      for (const offsetY of samples) {
        for (const offsetX of samples) {
          sum += brightnessAt(column + offsetX - width / 2, row + offsetY - height / 2, outside);
        }
      }
      pixels[at] = Math.round(sum / (samples.length * samples.length));
    }
  }
}

const samples = [0.125, 0.375, 0.625, 0.875] as const;

/** A box blur along rows, then along columns; what is beyond the edge repeats the edge. */
export function blurPicture(picture: GreyPicture, radius: number): GreyPicture {
  const alongRows = blurLines(picture, radius, {
    lines: picture.height,
    length: picture.width,
    lineStep: picture.width,
    step: 1,
  });
  return blurLines(alongRows, radius, {
    lines: picture.width,
    length: picture.height,
    lineStep: 1,
    step: picture.width,
  });
}

type Direction = { lines: number; length: number; lineStep: number; step: number };

function blurLines(picture: GreyPicture, radius: number, direction: Direction): GreyPicture {
  const { lines, length, lineStep, step } = direction;
  const whole = Math.max(1, Math.round(radius));
  const pixels = new Uint8Array(picture.pixels.length);
  for (let line = 0; line < lines; line += 1) {
    const at = (index: number) => {
      const inside = Math.min(length - 1, Math.max(0, index));
      return picture.pixels[line * lineStep + inside * step] ?? 0;
    };
    let sum = 0;
    for (let index = -whole; index <= whole; index += 1) sum += at(index);
    for (let index = 0; index < length; index += 1) {
      pixels[line * lineStep + index * step] = Math.round(sum / (2 * whole + 1));
      sum += at(index + whole + 1) - at(index - whole);
    }
  }
  return { ...picture, pixels };
}
