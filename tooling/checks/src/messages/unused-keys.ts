import type { SourceTree } from '../shape/source-tree.ts';
import { isTest } from '../shape/source-tree.ts';
import type { MessageModule } from './parity.ts';

/** These are looked up by a code of the domain, never by a key written out. */
const lookedUp = /(?:^|\/)(?:refusals|states|facts)(?:\/|\.|$)/;

/**
 * Keys whose last word stands in no source file outside of `messages`: a hint, not a verdict, since
 * a key may be put together at run time.
 */
export function unusedKeys(modules: readonly MessageModule[], tree: SourceTree): string[] {
  const words = new Set<string>();
  for (const { path, text } of tree.files) {
    if (path.startsWith('packages/messages/') || isTest(path)) continue;
    for (const [word] of text.matchAll(/[A-Za-z_][\w]*/g)) words.add(word);
  }
  return modules
    .filter(({ file }) => !lookedUp.test(file) && file.split('/').length > 4)
    .flatMap(({ file, german }) =>
      [...german.keys()]
        .filter((key) => !words.has(key.split('.').at(-1) ?? ''))
        .map((key) => `${file}.de.ts ${key}`),
    );
}
