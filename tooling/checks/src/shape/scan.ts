/**
 * Blanks out comments and the contents of strings, templates and regular expressions, keeping
 * every position and line break, so that the rest can be searched with plain patterns. TypeScript 7
 * has no JavaScript API and es-module-lexer does not read types; this is what the checks need of a
 * parser. Text between JSX tags is read as code: an apostrophe there hides the rest of its line.
 */
export function blankOut(source: string): string {
  let out = '';
  let at = 0;
  /** Brace depths at which a `}` goes back into a template. */
  const templates: number[] = [];
  let depth = 0;

  const blank = (until: number) => {
    out += source.slice(at, until).replace(/[^\n]/g, ' ');
    at = until;
  };
  const copy = (count = 1) => {
    out += source.slice(at, at + count);
    at += count;
  };
  const template = () => {
    const end = endOfTemplatePart(source, at);
    blank(end);
    if (source[at] === '`') copy();
    else if (source.startsWith('${', at)) {
      copy(2);
      depth += 1;
      templates.push(depth);
    }
  };

  while (at < source.length) {
    const character = source[at] as string;
    if (source.startsWith('//', at)) blank(orEnd(source, source.indexOf('\n', at)));
    else if (source.startsWith('/*', at)) blank(orEnd(source, source.indexOf('*/', at + 2), 2));
    else if (character === "'" || character === '"') {
      const end = endOfString(source, at);
      copy();
      blank(end);
      if (source[at] === character) copy();
    } else if (character === '`') {
      copy();
      template();
    } else if (character === '/' && startsPattern(out)) {
      const end = endOfPattern(source, at);
      if (end === undefined) copy();
      else blank(end);
    } else if (character === '{') {
      depth += 1;
      copy();
    } else if (character === '}') {
      const closesTemplatePart = templates.at(-1) === depth;
      depth -= 1;
      copy();
      if (closesTemplatePart) {
        templates.pop();
        template();
      }
    } else copy();
  }
  return out;
}

/** The line, counted from 1, of a position. */
export function lineAt(source: string, position: number): number {
  let line = 1;
  for (
    let at = source.indexOf('\n');
    at !== -1 && at < position;
    at = source.indexOf('\n', at + 1)
  ) {
    line += 1;
  }
  return line;
}

function orEnd(source: string, position: number, beyond = 0): number {
  return position === -1 ? source.length : position + beyond;
}

/** The closing quote, or the end of the line: a string cannot go beyond it. */
function endOfString(source: string, start: number): number {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === quote || source[at] === '\n') return at;
  }
  return source.length;
}

function endOfTemplatePart(source: string, start: number): number {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '`' || source.startsWith('${', at)) return at;
  }
  return source.length;
}

const wordsBeforePattern = /(?:^|[^\w$.])(?:return|typeof|case|in|of|await|yield|void|else)\s*$/;

/** A slash divides after a value and starts a regular expression after anything else. */
function startsPattern(before: string): boolean {
  const trimmed = before.trimEnd();
  if (trimmed === '' || /[(,=:[!&|?{};+\-*%~^]$/.test(trimmed) || trimmed.endsWith('=>'))
    return true;
  return wordsBeforePattern.test(trimmed.slice(-12));
}

function endOfPattern(source: string, start: number): number | undefined {
  let inClass = false;
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\n') return undefined;
    if (character === '\\') at += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at + 1;
  }
  return undefined;
}
