import type { Change } from '@foyer/domain/listing/difference.rules.ts';
import type { linkKinds } from '@foyer/domain/listing/listing.schema.ts';

/** How both apps speak of what changes in a listing. */
export const listingWordsDe = {
  before: 'Bisher öffentlich',
  after: 'Neu',
  nothing: 'leer',
  change: {
    same: 'unverändert',
    added: 'neu',
    removed: 'entfernt',
    changed: 'geändert',
    moved: 'verschoben',
  },
  logo: 'Logo',
  picture: 'Bild',
  noLogo: 'kein Logo',
  noPicture: 'kein Bild',
  categories: {
    none: 'Das Team hat noch keine Kategorien angelegt.',
    full: 'Acht sind gewählt, mehr geht nicht.',
  },
  linkKinds: {
    website: 'Website',
    linkedin: 'LinkedIn',
    mastodon: 'Mastodon',
    youtube: 'YouTube',
    xing: 'XING',
    other: 'Andere Adresse',
  },
} as const satisfies {
  change: Record<Change | 'moved', string>;
  linkKinds: Record<(typeof linkKinds)[number], string>;
  [word: string]: unknown;
};
