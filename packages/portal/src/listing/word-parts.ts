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
  const partsOf = (gone: 'added' | 'removed') =>
    changes
      .filter((change) => !change[gone])
      .map(({ value, added, removed }) => ({ text: value, isChanged: added || removed }));
  return { before: partsOf('added'), after: partsOf('removed') };
}

const whole = (text: string): WordPart[] => (text === '' ? [] : [{ text, isChanged: true }]);
