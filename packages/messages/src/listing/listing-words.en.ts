import type { Translated } from '../translated.ts';
import type { listingWordsDe } from './listing-words.de.ts';

export const listingWordsEn = {
  before: 'Public until now',
  after: 'New',
  nothing: 'empty',
  change: {
    same: 'unchanged',
    added: 'new',
    removed: 'removed',
    changed: 'changed',
    moved: 'moved',
  },
  logo: 'Logo',
  picture: 'Picture',
  noLogo: 'no logo',
  noPicture: 'no picture',
  categories: {
    none: 'The team has not set up any categories yet.',
    full: 'Eight are chosen, there can be no more.',
  },
  linkKinds: {
    website: 'Website',
    linkedin: 'LinkedIn',
    mastodon: 'Mastodon',
    youtube: 'YouTube',
    xing: 'XING',
    other: 'Other address',
  },
} as const satisfies Translated<typeof listingWordsDe>;
