import { diffWordsWithSpace } from 'diff';

export type WordPart = { readonly text: string; readonly isChanged: boolean };

/** Beyond this the two texts have so little in common that marks would only be noise. */
const maxEditLength = 1500;

/** Both texts cut into runs that stayed and runs that differ, word by word. */
export function wordParts(
  before: string,
  after: string,
): { before: WordPart[]; after: WordPart[] } {
  const changes = diffWordsWithSpace(before, after, { maxEditLength });
  if (!changes) return { before: whole(before), after: whole(after) };
  const runs = withoutCrumbs(changes);
  const partsOf = (gone: 'added' | 'removed') =>
    runs
      .filter((run) => !run[gone])
      .map(({ value, added, removed }) => ({ text: value, isChanged: added || removed }));
  return { before: joined(partsOf('added')), after: joined(partsOf('removed')) };
}

/** A single word that happens to stay between two changes is part of the change to a reader. */
function withoutCrumbs(changes: readonly Change[]): Change[] {
  return changes.flatMap((change, at) => {
    const isCrumb = !change.added && !change.removed && /^\s*\S*\s*$/.test(change.value);
    if (!isCrumb || at === 0 || at === changes.length - 1) return [change];
    return [
      { ...change, removed: true },
      { ...change, added: true },
    ];
  });
}

function joined(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.isChanged === part.isChanged) {
      result[result.length - 1] = { ...part, text: last.text + part.text };
    } else result.push(part);
  }
  return result;
}

type Change = ReturnType<typeof diffWordsWithSpace>[number];

const whole = (text: string): WordPart[] => (text === '' ? [] : [{ text, isChanged: true }]);
