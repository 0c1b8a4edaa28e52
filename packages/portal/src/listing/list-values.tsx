import type { Category } from '@foyer/domain/event/event.schema.ts';
import type { ListingContent } from '@foyer/domain/listing/listing.schema.ts';
import { textIn } from '@foyer/domain/locales.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import classes from './listing-change.module.css';
import { Nothing, type Sided } from './text-values.tsx';

/** Categories by name; what the other side does not have is marked. */
export function CategoriesValue({
  categories,
  ...sided
}: Sided<readonly string[]> & { categories: readonly Category[] }) {
  const { locale } = useLanguage();
  const nameOf = (id: string) => {
    const category = categories.find(({ categoryId }) => categoryId === id);
    return category ? textIn(category.name, locale) : '…';
  };
  return <MarkedList {...sided} keyOf={(id) => id} show={nameOf} />;
}

export function NamesValue(sided: Sided<readonly string[]>) {
  return <MarkedList {...sided} keyOf={(name) => name} show={(name) => name} />;
}

type Link = ListingContent['links'][number];

export function LinksValue(sided: Sided<readonly Link[]>) {
  const t = useTranslations('listingWords.linkKinds');
  return (
    <MarkedList
      {...sided}
      keyOf={({ kind, url, label }) => [kind, url, label].join(' ')}
      show={({ kind, url, label }) => (
        <>
          {label || t(kind)}: <span className={classes.address}>{url}</span>
        </>
      )}
    />
  );
}

type MarkedListProps<Item> = Sided<readonly Item[]> & {
  keyOf: (item: Item) => string;
  show: (item: Item) => ReactNode;
};

function MarkedList<Item>({ side, before, after, keyOf, show }: MarkedListProps<Item>) {
  const [own, other] = side === 'before' ? [before, after] : [after, before];
  const known = new Set(other.map(keyOf));
  const Mark = side === 'before' ? 'del' : 'ins';
  if (own.length === 0) return <Nothing />;
  return (
    <ul className={classes.list}>
      {own.map((item) => (
        <li key={keyOf(item)}>{known.has(keyOf(item)) ? show(item) : <Mark>{show(item)}</Mark>}</li>
      ))}
    </ul>
  );
}
