import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';

/** The fields of a listing, as forms, reviews, histories and letters call them. */
export const listingFieldsDe = {
  displayName: 'Name',
  tagline: 'Kurzbeschreibung',
  description: 'Beschreibung',
  logoMediaId: 'Logo',
  categoryIds: 'Kategorien',
  represented: 'Vertretene Unternehmen',
  openingHours: 'Am Stand erreichbar',
  links: 'Links',
  contactEmail: 'Öffentliche E-Mail-Adresse',
  products: 'Produkte',
} as const satisfies Record<ListingField, string>;
