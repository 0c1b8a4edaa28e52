/**
 * The shape a translation must have: the keys of the German source, any words.
 * `as const satisfies Translated<typeof listingDe>` refuses a missing and an unknown key.
 */
export type Translated<Source> = Source extends string
  ? string
  : { readonly [Key in keyof Source]: Translated<Source[Key]> };
