import { describe, expect, it } from 'vitest';
import { maxSvgBytes } from './media.schema.ts';
import { canTakeSvg } from './svg.rules.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const codeOf = (source: string) => {
  const verdict = canTakeSvg(source);
  return verdict.allowed ? 'allowed' : verdict.code;
};

describe('a drawing is taken', () => {
  it.each([
    ['plain shapes', svg('<circle cx="5" cy="5" r="4" fill="#0a0"/>')],
    [
      'gradients, uses and styles of its own',
      svg(
        '<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><use xlink:href="#g" style="mask:url( \'#m\' )"/>',
      ),
    ],
    [
      'a declaration, a comment and the public doctype of drawing programs',
      `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand > -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<g/>')}`,
    ],
    [
      'labels of a drawing program that look like functions',
      svg('<g inkscape:label="image (2)" sodipodi:nodetypes="cc" id="on"/>'),
    ],
    ['pixels it carries along', svg('<image href="data:image/png;base64,AAAA"/>')],
    ['text with references', svg('<text>M&#252;ller &amp; S&#xF6;hne</text>')],
    ['style in CDATA', svg('<style><![CDATA[ a > b { fill: red } ]]></style>')],
  ])('%s', (_name, source) => {
    expect(codeOf(source)).toBe('allowed');
  });
});

describe('a drawing that is more than a drawing is refused with its reason', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'media.svg_script'],
    ['a script under a prefix', svg('<svg:script href="#x"/>'), 'media.svg_script'],
    ['a script in capitals', svg('<SCRIPT/>'), 'media.svg_script'],
    ['a script link', svg('<a href="javascript:alert(1)"/>'), 'media.svg_script'],
    ['a script link in disguise', svg('<a href="java&#x09;&#115;cript:x()"/>'), 'media.svg_script'],
    [
      'a script set later',
      svg('<set attributeName="href" to="javascript:x()"/>'),
      'media.svg_script',
    ],
    ['a handler', svg('<g onload="x()"/>'), 'media.svg_handler'],
    ['a handler on the root', svg('', 'onload="x()"'), 'media.svg_handler'],
    ['a page', svg('<foreignObject><b/></foreignObject>'), 'media.svg_embedded_page'],
    ['a frame', svg('<iframe src="#"/>'), 'media.svg_embedded_page'],
    ['a picture elsewhere', svg('<image href="https://example.org/a.png"/>'), 'media.svg_external'],
    ['a file of the server', svg('<image xlink:href="file:///etc/passwd"/>'), 'media.svg_external'],
    ['a relative picture', svg('<use href="other.svg#a"/>'), 'media.svg_external'],
    [
      'a drawing inside data',
      svg('<image href="data:image/svg+xml;base64,AA"/>'),
      'media.svg_external',
    ],
    ['a fill elsewhere', svg('<g fill="url(https://example.org/#a)"/>'), 'media.svg_external'],
    ['an import', svg('<style>@import "https://example.org/a.css";</style>'), 'media.svg_external'],
    ['an escaped url', svg('<style>a{fill:u\\72l(//example.org)}</style>'), 'media.svg_external'],
    [
      'a url cut by a comment',
      svg('<style>a{fill:ur/**/l(//example.org)}</style>'),
      'media.svg_external',
    ],
    [
      'a style sheet instruction',
      `<?xml-stylesheet href="a.css"?>${svg('')}`,
      'media.svg_external',
    ],
    [
      'an animated link',
      svg('<animate attributeName="href" values="//example.org"/>'),
      'media.svg_external',
    ],
    ['a base', svg('', 'xml:base="https://example.org/"'), 'media.svg_external'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'media.svg_entity'],
    ['an open tag', '<svg><g>', 'media.svg_unreadable'],
    ['attributes without quotes', '<svg a=b></svg>', 'media.svg_unreadable'],
    ['a tag inside a value', '<svg a="<script>"></svg>', 'media.svg_unreadable'],
    ['nothing', '', 'media.svg_unreadable'],
    ['endless elements', svg('<g/>'.repeat(20_001)), 'media.too_complex'],
    ['endless depth', svg('<g>'.repeat(300) + '</g>'.repeat(300)), 'media.too_complex'],
  ])('%s', (_name, source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  it('answers hostile text of the largest size in time that grows with its length only', () => {
    const started = performance.now();
    for (const part of ['/*', '\\', 'url(', '<!--', '<g a="', '&#', ' = '])
      canTakeSvg(`<svg><style>${part.repeat(maxSvgBytes / part.length)}</style></svg>`);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
