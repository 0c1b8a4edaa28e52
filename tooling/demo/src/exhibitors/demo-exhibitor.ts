import type { linkKinds } from '@foyer/domain/listing/listing.schema.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { CategoryKey } from '../categories.ts';

/** What an exhibitor of the demo event is and says, apart from any edition it takes part in. */
export interface DemoExhibitor {
  /** Names it in this folder, and its ids are made from it. */
  readonly key: string;
  readonly name: string;
  readonly legalName: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly locale?: 'en';
  /** A file in `logos/`, without its ending. */
  readonly logo: string | null;
  readonly tagline: LocalizedText;
  readonly description: LocalizedText;
  readonly categories: readonly CategoryKey[];
  readonly represented?: readonly string[];
  readonly openingHours?: LocalizedText;
  readonly links: readonly DemoLink[];
  readonly products: readonly DemoProduct[];
}

export interface DemoLink {
  readonly kind: (typeof linkKinds)[number];
  readonly url: string;
  readonly label: string;
}

export interface DemoProduct {
  readonly key: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly url?: string;
  /** A file in `logos/`, without its ending. */
  readonly picture?: string;
  readonly categories?: readonly CategoryKey[];
}

/** The address of an invented organisation's own site. */
export function website(host: string): DemoLink {
  return { kind: 'website', url: `https://${host}.example.org/`, label: '' };
}

/** For those who have not begun their listing. */
export const unwritten = {
  logo: null,
  tagline: { de: '', en: '' },
  description: { de: '', en: '' },
  categories: [],
  links: [],
  products: [],
} as const satisfies Partial<DemoExhibitor>;
