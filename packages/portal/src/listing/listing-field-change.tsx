import type { Category } from '@foyer/domain/event/event.schema.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import type { ListingContent, ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { ReactNode } from 'react';
import { FieldSides } from './field-sides.tsx';
import { CategoriesValue, LinksValue, NamesValue } from './list-values.tsx';
import { LogoValue } from './logo-value.tsx';
import { ProductsValue } from './products-value.tsx';
import { LocalizedValue, TextValue } from './text-values.tsx';

export type ListingFieldChangeProps = {
  eventId: EventId;
  field: ListingField;
  /** What is public, or null. */
  before: ListingContent | null;
  after: ListingContent;
  categories: readonly Category[];
};

/** One field of a listing before and after, with what changed marked in the way of its kind. */
export function ListingFieldChange(props: ListingFieldChangeProps) {
  const value = (side: 'before' | 'after') => <FieldValue {...props} side={side} />;
  return (
    <FieldSides before={props.before === null ? null : value('before')} after={value('after')} />
  );
}

function FieldValue({
  side,
  field,
  before,
  after,
  ...about
}: ListingFieldChangeProps & { side: 'before' | 'after' }): ReactNode {
  const of = <Field extends ListingField>(name: Field) => ({
    side,
    // Against nothing everything is new, and marking everything marks nothing.
    before: (before ?? after)[name],
    after: after[name],
  });
  switch (field) {
    case 'displayName':
    case 'contactEmail':
      return <TextValue {...of(field)} />;
    case 'tagline':
    case 'description':
    case 'openingHours':
      return <LocalizedValue {...of(field)} />;
    case 'logoMediaId':
      return <LogoValue {...of(field)} eventId={about.eventId} />;
    case 'categoryIds':
      return <CategoriesValue {...of(field)} categories={about.categories} />;
    case 'represented':
      return <NamesValue {...of(field)} />;
    case 'links':
      return <LinksValue {...of(field)} />;
    case 'products':
      return <ProductsValue {...of(field)} {...about} />;
  }
}
