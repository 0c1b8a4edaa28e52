import { describe, expect, test } from 'vitest';
import { fillText } from './filled-text.ts';
import { canUseText, filled, problemsOf } from './letter-text.rules.ts';
import { isSafeLink, parseMarkup, unsafeLinksIn } from './markup.ts';

const rules = { uses: ['name', 'event', 'details', 'button'], needs: ['button'] };
const text = (body: string, subject = 'Subject') => ({ subject, heading: 'Heading', body });
const codesOf = (given: ReturnType<typeof text>) =>
  problemsOf(given, rules).map(({ part, code, name }) => `${part} ${code} ${name}`);

describe('what is refused', () => {
  test.each([
    [
      'an unknown placeholder',
      text('{nmae}\n\n{button}'),
      'body mail.text_unknown_placeholder nmae',
    ],
    [
      'one of another letter',
      text('Hi {stand}\n\n{button}'),
      'body mail.text_unknown_placeholder stand',
    ],
    ['a needed one that is missing', text('Hi'), 'body mail.text_missing_placeholder button'],
    ['a button inside a sentence', text('Press {button} now'), 'body mail.text_not_alone button'],
    ['two buttons', text('{button}\n\n{button}'), 'body mail.text_not_alone button'],
    ['a button in the subject', text('{button}', '{button}'), 'subject mail.text_not_alone button'],
    ['a bracket alone', text('Hi {event\n\n{button}'), 'body mail.text_loose_brace {'],
    ['spaces in a name', text('Hi { event }\n\n{button}'), 'body mail.text_loose_brace {'],
    [
      'a script',
      text('javascript:alert(1)\n\n{button}'),
      'body mail.text_unsafe_link javascript:alert(1',
    ],
    ['data', text('Data: data:text/html\n\n{button}'), 'body mail.text_unsafe_link data:text/html'],
    ['another app', text('ms-word://x\n\n{button}'), 'body mail.text_unsafe_link ms-word://x'],
    [
      'a name that looks like a host',
      text('https://bank.example@evil.example/\n\n{button}'),
      'body mail.text_unsafe_link https://bank.example@evil.example/',
    ],
    [
      'letters that look like others',
      text('https://bаnk.example/\n\n{button}'),
      'body mail.text_unsafe_link https://bаnk.example/',
    ],
  ])('%s', (_what, given, problem) => {
    expect(codesOf(given)).toEqual([problem]);
    expect(canUseText(given, rules)).toMatchObject({ allowed: false });
  });

  test('nothing of a text that is right', () => {
    const given = text('Hi {name}, see https://foyer.example.org/x.\n\n{details}\n\n{button}');
    expect(codesOf(given)).toEqual([]);
    expect(canUseText(given, rules)).toEqual({ allowed: true });
  });
});

test('markup is paragraphs, lists, bold words, addresses and placeholders', () => {
  expect(parseMarkup('One **two** {event}\nnext\n- a\n- b\n\n{button}')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'text', text: 'One ', isStrong: false },
          { kind: 'text', text: 'two', isStrong: true },
          { kind: 'text', text: ' ', isStrong: false },
          { kind: 'placeholder', name: 'event', isStrong: false },
        ],
        [{ kind: 'text', text: 'next', isStrong: false }],
      ],
    },
    {
      kind: 'list',
      items: [
        [{ kind: 'text', text: 'a', isStrong: false }],
        [{ kind: 'text', text: 'b', isStrong: false }],
      ],
    },
    { kind: 'slot', name: 'button' },
  ]);
});

test('the end of a sentence is no part of an address, and a lone mark is two stars', () => {
  expect(parseMarkup('See (https://a.example/b). 2 ** 3')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'text', text: 'See (', isStrong: false },
          { kind: 'link', url: 'https://a.example/b' },
          { kind: 'text', text: '). 2 ** 3', isStrong: false },
        ],
      ],
    },
  ]);
});

test('links are safe where they say where they lead', () => {
  expect(isSafeLink('https://example.org/a?b=c#d')).toBe(true);
  for (const address of [
    'javascript:alert(1)',
    'https://',
    'ftp://a.example',
    'https://a@b.example',
  ]) {
    expect(isSafeLink(address)).toBe(false);
  }
  expect(unsafeLinksIn('Termin: 12.3., a:b, https://ok.example.')).toEqual([]);
});

describe('filling', () => {
  const values = {
    name: 'Jana',
    event: '**E** {name} https://x.example',
    empty: '',
    two: 'a\n\nb',
  };
  const fill = (body: string) => fillText(body, { values, slots: ['button'] });

  test('a value is text and nothing else', () => {
    expect(fill('{event}!')).toEqual([
      { kind: 'paragraph', lines: [[{ text: '**E** {name} https://x.example' }, { text: '!' }]] },
    ]);
  });

  test('a paragraph without words is left out, and a value alone may be several', () => {
    expect(fill('{empty}\n\n{two}\n\n{button}')).toEqual([
      { kind: 'paragraph', lines: [[{ text: 'a' }]] },
      { kind: 'paragraph', lines: [[{ text: 'b' }]] },
      { kind: 'slot', name: 'button' },
    ]);
  });

  test('a line stays one line', () => {
    expect(filled('To {name}:  {two}{unknown}', values)).toBe('To Jana: a b');
  });
});
