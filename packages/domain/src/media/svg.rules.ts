import { allowed, denied, type Verdict } from '../refusal.ts';
import type { MediaRefusalCode } from './media.refusals.ts';
import { readSvg, type SvgToken, SvgUnreadable } from './svg-reader.ts';

type SvgVerdict = Verdict<MediaRefusalCode>;

const scripts = new Set(['script', 'handler', 'listener']);
/** Elements that bring a whole page, or another document, into the drawing. */
const embeds = new Set([
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'html',
  'body',
  'audio',
  'video',
]);
const references = new Set(['href', 'src', 'data', 'action', 'formaction', 'to', 'from', 'values']);
/** Far beyond any logo; what is more is a drawing made to keep a server busy. */
const maxElements = 20_000;
const maxDepth = 200;

/**
 * Whether an SVG holds nothing but a drawing. The accepted one is rasterised all the same and never
 * served as it came; this check exists so that the sender is told.
 */
export function canTakeSvg(source: string, mostElements = maxElements): SvgVerdict {
  try {
    const shape = { elements: 0, depth: 0, inStyle: false, mostElements };
    for (const token of readSvg(source)) {
      const verdict = verdictOf(token, shape);
      if (!verdict.allowed) return verdict;
    }
    if (shape.elements === 0 || shape.depth !== 0) return denied('media.svg_unreadable');
    return allowed;
  } catch (error) {
    if (error instanceof SvgUnreadable) return denied('media.svg_unreadable');
    throw error;
  }
}

type Shape = { elements: number; depth: number; inStyle: boolean; readonly mostElements: number };

function verdictOf(token: SvgToken, shape: Shape): SvgVerdict {
  switch (token.kind) {
    case 'doctype':
      return token.text.includes('[') ? denied('media.svg_entity') : allowed;
    case 'instruction':
      return token.target.toLowerCase() === 'xml' ? allowed : denied('media.svg_external');
    case 'text':
      return shape.inStyle ? styleVerdict(token.text) : allowed;
    case 'close':
      shape.depth -= 1;
      shape.inStyle = false;
      return allowed;
    case 'element': {
      shape.elements += 1;
      shape.depth += 1;
      shape.inStyle = localName(token.name) === 'style';
      if (shape.elements > shape.mostElements || shape.depth > maxDepth)
        return denied('media.too_complex');
      return elementVerdict(token);
    }
  }
}

function elementVerdict({ name, attributes }: Extract<SvgToken, { kind: 'element' }>): SvgVerdict {
  const element = localName(name);
  if (scripts.has(element)) return denied('media.svg_script');
  if (embeds.has(element)) return denied('media.svg_embedded_page');
  for (const attribute of attributes) {
    const verdict = attributeVerdict(element, attribute);
    if (!verdict.allowed) return verdict;
  }
  return allowed;
}

function attributeVerdict(
  element: string,
  attribute: { readonly name: string; readonly value: string },
): SvgVerdict {
  const name = localName(attribute.name);
  if (/^on[a-z]/.test(name)) return denied('media.svg_handler', { name });
  // Namespace declarations are names and are never fetched.
  if (attribute.name === 'xmlns' || attribute.name.startsWith('xmlns:')) return allowed;
  const value = withoutSpace(attribute.value);
  if (/(?:^|[;,])(?:javascript|vbscript):/i.test(value)) return denied('media.svg_script');
  if (references.has(name) && !staysInside(element, name, value)) {
    return denied('media.svg_external');
  }
  if (name === 'base' && value) return denied('media.svg_external');
  return name === 'style' ? styleVerdict(attribute.value) : attributeStyleVerdict(attribute.value);
}

/** Links may point into the drawing itself, or carry a picture of pixels along. */
function staysInside(element: string, attribute: string, value: string): boolean {
  const animates = /^(?:animate|set)/.test(element);
  if (attribute === 'to' || attribute === 'from' || attribute === 'values') {
    return !animates || !/(?:https?:|\/\/|data:)/i.test(value);
  }
  if (value === '' || value.startsWith('#')) return true;
  return isPixels(value);
}

/** `url(#gradient)` is how a drawing names its own parts; any other `url(` leaves it. */
function attributeStyleVerdict(value: string): SvgVerdict {
  for (const [, inner = ''] of plainCss(value).matchAll(/url\(['"]?([^)]*)/gi)) {
    if (!inner.startsWith('#') && !isPixels(inner)) return denied('media.svg_external');
  }
  return allowed;
}

/** In a style there are more ways out: imports, and functions of browsers of today and long ago. */
function styleVerdict(css: string): SvgVerdict {
  if (/@import|image-set\(|src\(|expression\(|-moz-binding|behavior:/i.test(plainCss(css))) {
    return denied('media.svg_external');
  }
  return attributeStyleVerdict(css);
}

/** CSS escapes and comments can spell `url` in other ways. */
function plainCss(css: string): string {
  const spelled = withoutComments(css).replace(/\\([0-9a-f]{1,6}\s?|.)/gi, (_, body: string) => {
    const code = Number.parseInt(body, 16);
    return Number.isNaN(code) || code > 0x10ffff ? body : String.fromCodePoint(code);
  });
  return withoutSpace(spelled);
}

/** Linear also for a text that opens a million comments and closes none. */
function withoutComments(css: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    const close = open < 0 ? -1 : css.indexOf('*/', open + 2);
    if (close < 0) return kept + css.slice(at);
    kept += css.slice(at, open);
    at = close + 2;
  }
}

function isPixels(address: string): boolean {
  return /^data:image\/(?:png|jpe?g|gif|webp);base64,/i.test(address);
}

function localName(name: string): string {
  return (name.split(':').pop() ?? name).toLowerCase();
}

/** Browsers skip white space and control characters inside `java\nscript:`. */
function withoutSpace(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  return value.replace(/[\u0000-\u0020]+/g, '');
}
