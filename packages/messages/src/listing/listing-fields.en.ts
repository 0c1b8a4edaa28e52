import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';

export const listingFieldsEn = {
  displayName: 'Name',
  tagline: 'Short description',
  description: 'Description',
  logoMediaId: 'Logo',
  categoryIds: 'Categories',
  represented: 'Represented companies',
  openingHours: 'At the stand',
  links: 'Links',
  contactEmail: 'Public e-mail address',
  products: 'Products',
} as const satisfies Record<ListingField, string>;
