import type { Category, PublicEvent } from './event/event.schema.ts';
import type { ListedProduct, WorkingCopy } from './listing/listing.schema.ts';
import type { Locale, LocalizedText } from './locale.ts';
import type { Fixture, Hall, Point } from './stand/stand.schema.ts';

/** What the server hands to the public pages: plain JSON, and nothing that is not public. */
export type PublicStandPlace = {
  readonly standId: string;
  readonly number: string;
  readonly hallName: string;
};

export type DirectoryCard = {
  readonly exhibitorId: string;
  readonly name: string;
  readonly tagline: LocalizedText;
  readonly logoMediaId: string | null;
  readonly categoryIds: readonly string[];
  readonly stands: readonly PublicStandPlace[];
};

export type PublicExhibitor = DirectoryCard & {
  readonly description: LocalizedText;
  readonly links: WorkingCopy['links'];
  readonly contactEmail: string;
  readonly products: readonly ListedProduct[];
};

export type PublicDemo = {
  readonly demoId: string;
  readonly exhibitorId: string;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  readonly abstract: LocalizedText;
  readonly presenter: string;
  readonly language: Locale;
  /** ISO 8601 in UTC; the page writes them in the event's time zone. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null where the demo is shown at the exhibitor's own stand. */
  readonly placeName: LocalizedText | null;
  readonly stands: readonly PublicStandPlace[];
};

export type PublicPlanStand = {
  readonly standId: string;
  readonly hallId: string;
  readonly number: string;
  readonly polygon: readonly Point[];
  readonly exhibitor: { readonly exhibitorId: string; readonly name: string } | null;
};

export type PublicPlan = {
  readonly halls: readonly Hall[];
  readonly fixtures: readonly Fixture[];
  readonly stands: readonly PublicPlanStand[];
};

export type PublishedEvent = Pick<
  PublicEvent,
  'slug' | 'name' | 'tagline' | 'venueName' | 'city' | 'startsOn' | 'endsOn'
>;

export type DirectorySearch = { readonly q: string; readonly category: string | null };

export type PublicPage =
  | { readonly kind: 'start'; readonly events: readonly PublishedEvent[] }
  | {
      readonly kind: 'directory';
      readonly event: PublicEvent;
      readonly categories: readonly Category[];
      readonly search: DirectorySearch;
      readonly cards: readonly DirectoryCard[];
      /** Of all published listings, whatever is searched. */
      readonly total: number;
    }
  | {
      readonly kind: 'exhibitor';
      readonly event: PublicEvent;
      readonly categories: readonly Category[];
      readonly exhibitor: PublicExhibitor;
      readonly demos: readonly PublicDemo[];
    }
  | {
      readonly kind: 'plan';
      readonly event: PublicEvent;
      readonly plan: PublicPlan;
      /** Null where nothing is planned yet. */
      readonly hallId: string | null;
      readonly standId: string | null;
    }
  | {
      readonly kind: 'programme';
      readonly event: PublicEvent;
      readonly demos: readonly PublicDemo[];
      readonly now: string;
    }
  | { readonly kind: 'not_found' };

/** Where the built script and styles lie, as addresses. */
export type PageAssets = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
};

export type PageRequest = {
  readonly page: PublicPage;
  readonly locale: Locale;
  /** The address of the page without `lang`, such as `/e/kommunal-2026?q=akte`. */
  readonly path: string;
  readonly assets: PageAssets;
  readonly nonce: string;
};

/** What the built visitor app exports for the server. */
export type RenderPage = (request: PageRequest) => string;

/** Letters as they are searched: lower case, without accents, so that "uber" finds "Über". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}

/** Every word must occur somewhere in the name, the tagline, the stand or the category. */
export function matchesSearch(
  card: DirectoryCard,
  search: DirectorySearch,
  categories: readonly Category[],
): boolean {
  if (search.category !== null && !card.categoryIds.includes(search.category)) return false;
  const own = categories.filter(({ categoryId }) => card.categoryIds.includes(categoryId));
  const texts = [card.tagline, ...own.map(({ name }) => name)].flatMap(({ de, en }) => [de, en]);
  const numbers = card.stands.map(({ number }) => number);
  const haystack = folded([card.name, ...texts, ...numbers].join(' '));
  return folded(search.q)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
