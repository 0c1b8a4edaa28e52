/**
 * The nouns of the domain, lowest first. A noun knows only the ones before it. For the other
 * direction it records a fact, and the higher noun reacts; see `docs/architecture.md`.
 */
export const nouns = [
  'event',
  'team',
  'exhibitor',
  'account',
  'invitation',
  'call',
  'application',
  'stand',
  'placement',
  'product',
  'listing',
  'demo',
  'enquiry',
  'sponsorship',
  'attendee',
  'lead',
  'device',
  'badge',
  'seat',
  'task',
  'mail',
  'announcement',
] as const;

/** Folders beside the nouns that every noun may use, by wall. They are about no single noun. */
export const besideTheNouns = {
  'packages/domain/src': ['fact', 'media', 'question'],
  'apps/api/src': ['access', 'facts', 'media', 'outbox'],
} as const;

const walls = [
  { pattern: /^packages\/domain\/src\/([^/]+)\//, beside: besideTheNouns['packages/domain/src'] },
  { pattern: /^apps\/api\/src\/([^/]+)\//, beside: besideTheNouns['apps/api/src'] },
];

/** Position in the list, or undefined for a folder that is no noun. */
export function rankOf(noun: string): number | undefined {
  const rank = (nouns as readonly string[]).indexOf(noun);
  return rank === -1 ? undefined : rank;
}

export type Home = { folder: string; kind: 'noun' | 'beside' | 'unknown' };

/** The folder of domain or API a file lives in; undefined anywhere else. */
export function homeOf(path: string): Home | undefined {
  for (const { pattern, beside } of walls) {
    const folder = pattern.exec(path)?.[1];
    if (folder === undefined) continue;
    if (rankOf(folder) !== undefined) return { folder, kind: 'noun' };
    const known = (beside as readonly string[]).includes(folder);
    return { folder, kind: known ? 'beside' : 'unknown' };
  }
  return undefined;
}
