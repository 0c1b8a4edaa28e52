/** A round length for the scale bar, about 80 pixels long: 1, 2, 5, 10, 20, 50 … metres. */
export function scaleBarMetres(pixelsPerMetre: number): number {
  const wanted = 80 / Math.max(pixelsPerMetre, 0.001);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [5, 2, 1].find((factor) => factor * power <= wanted) ?? 1;
  return Math.max(0.5, step * power);
}
