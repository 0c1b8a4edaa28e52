/** A colour in OKLCH: perceived lightness 0 to 1, chroma from 0, hue in radians. */
export type Oklch = { lightness: number; chroma: number; hue: number };

type Channels = readonly [number, number, number];

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toGamma = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** `#0b6e6e` or `#066` as linear red, green and blue; null when it is no hex colour. */
export function linearFromHex(hex: string): Channels | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  const digits = long?.slice(1) ?? short?.slice(1).map((digit) => digit + digit);
  if (!digits) return null;
  const [r, g, b] = digits.map((pair) => toLinear(Number.parseInt(pair, 16) / 255));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** WCAG 2 contrast of two hex colours, 1 to 21; 1 when one of them is no colour. */
export function contrast(one: string, other: string): number {
  const luminances = [one, other].map((hex) => {
    const rgb = linearFromHex(hex);
    return rgb ? 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] : null;
  });
  const [a, b] = luminances;
  if (a == null || b == null) return 1;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// The matrices are Björn Ottosson's, https://bottosson.github.io/posts/oklab/
export function oklchFromHex(hex: string): Oklch | null {
  const rgb = linearFromHex(hex);
  if (!rgb) return null;
  const [r, g, b] = rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const aAxis = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bAxis = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(aAxis, bAxis),
    hue: Math.atan2(bAxis, aAxis),
  };
}

function linearFromOklch({ lightness, chroma, hue }: Oklch): Channels {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isDisplayable = (rgb: Channels) => rgb.every((value) => value >= -0.0005 && value <= 1.0005);

/** The nearest hex colour of that lightness and hue; chroma gives way where a screen cannot show it. */
export function hexFromOklch(colour: Oklch): string {
  let chroma = colour.chroma;
  for (let step = 0; step < 40 && !isDisplayable(linearFromOklch({ ...colour, chroma })); step += 1)
    chroma *= 0.93;
  const channels = linearFromOklch({ ...colour, chroma }).map((value) => {
    const byte = Math.round(toGamma(Math.min(1, Math.max(0, value))) * 255);
    return byte.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
