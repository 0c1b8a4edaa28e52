import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Sentences of one module by their path, such as `listing.submit`. */
export type Sentences = ReadonlyMap<string, string>;

/** Everything below the exports of a module that is a sentence. */
export function sentencesOf(value: unknown, path: readonly string[] = []): Sentences {
  if (typeof value === 'string') return new Map([[path.join('.'), value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...sentencesOf(inner, [...path, key])]),
  );
}

/**
 * What a sentence asks its caller for: `count (plural)`, `name`, `role (select: admin, editor)`,
 * `b (tag)`. Throws when the sentence is no ICU message.
 */
export function placeholdersOf(sentence: string): ReadonlySet<string> {
  return new Set(parse(sentence).flatMap(namesIn));
}

function namesIn(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.argument:
      return [element.value];
    case TYPE.number:
      return [`${element.value} (number)`];
    case TYPE.date:
      return [`${element.value} (date)`];
    case TYPE.time:
      return [`${element.value} (time)`];
    case TYPE.tag:
      return [`${element.value} (tag)`, ...element.children.flatMap(namesIn)];
    case TYPE.plural: {
      const inner = Object.values(element.options).flatMap((option) => option.value);
      return [`${element.value} (plural)`, ...inner.flatMap(namesIn)];
    }
    case TYPE.select: {
      const inner = Object.values(element.options).flatMap((option) => option.value);
      const words = Object.keys(element.options).sort().join(', ');
      return [`${element.value} (select: ${words})`, ...inner.flatMap(namesIn)];
    }
  }
}
