import { z } from 'zod';
import { benefitIdSchema, levelIdSchema } from '../identifier.ts';
import { optionalLineSchema, textSchema } from '../text.ts';

/** What can be promised. The same words are in the table's check constraint. */
export const benefitClasses = [
  'logo',
  'text',
  'passes',
  'demos',
  'scanning',
  'mailing',
  'bag_insert',
  'stand_credit',
  'other',
] as const;
export type BenefitClass = (typeof benefitClasses)[number];

/** Where Foyer itself shows a logo. The page of sponsors names every sponsor anyway. */
export const logoPlaces = ['directory', 'programme', 'plan', 'badge', 'mail'] as const;
export type LogoPlace = (typeof logoPlaces)[number];

const count = z.int().min(1).max(10_000);

/** By class, what exactly is promised, and what the sponsor has to hand in for it. */
export const benefitTermsSchema = z.discriminatedUnion('class', [
  z.object({
    class: z.literal('logo'),
    places: z.array(z.enum(logoPlaces)).max(logoPlaces.length).default([]),
    minWidthPixels: z.int().min(0).max(2000).default(0),
    isTransparent: z.boolean().default(false),
  }),
  z.object({ class: z.literal('text'), maxWords: z.int().min(1).max(600) }),
  z.object({ class: z.literal('passes'), count }),
  z.object({ class: z.literal('demos'), count }),
  z.object({ class: z.literal('scanning') }),
  z.object({ class: z.literal('mailing'), maxWords: z.int().min(1).max(600) }),
  z.object({ class: z.literal('bag_insert'), count }),
  z.object({ class: z.literal('stand_credit'), amountCents: z.int().min(1).max(100_000_000) }),
  z.object({ class: z.literal('other') }),
]);
export type BenefitTerms = z.infer<typeof benefitTermsSchema>;

/** What a sponsor hands in before a benefit can be delivered; null where it has nothing to do. */
export type MaterialKind = 'logo' | 'text' | 'confirmation';
export const materialOf = {
  logo: 'logo',
  text: 'text',
  passes: null,
  demos: null,
  scanning: null,
  mailing: 'text',
  bag_insert: 'confirmation',
  stand_credit: null,
  other: null,
} as const satisfies Record<BenefitClass, MaterialKind | null>;

const isWritten = ({ de, en }: { de: string; en: string }) => de !== '' || en !== '';
const required = (path: string[]) => ({ path, params: { code: 'required' } });
const line = (max: number) => {
  const side = optionalLineSchema(max).default('');
  return z.object({ de: side, en: side });
};
const lines = (max: number) => {
  const side = textSchema(max).default('');
  return z.object({ de: side, en: side });
};

const benefitFields = {
  title: line(120).refine(isWritten, required(['de'])),
  note: lines(600),
  terms: benefitTermsSchema,
  /** By when the sponsor hands in what is needed of it. */
  dueOn: z.iso.date().nullable(),
};

export const benefitInputSchema = z
  .object(benefitFields)
  .refine(
    ({ terms, dueOn }) => materialOf[terms.class] === null || dueOn !== null,
    required(['dueOn']),
  )
  // What nobody hands in has no date.
  .transform((benefit) =>
    materialOf[benefit.terms.class] === null ? { ...benefit, dueOn: null } : benefit,
  );
export type BenefitInput = z.infer<typeof benefitInputSchema>;

export const benefitSchema = z.object({ ...benefitFields, benefitId: benefitIdSchema });
export type Benefit = z.infer<typeof benefitSchema>;

export const maxLevels = 20;
export const maxBenefits = 30;

/** How large logos of this level are shown, beside each other. */
export const logoSizes = ['large', 'medium', 'small'] as const;
export type LogoSize = (typeof logoSizes)[number];

const levelFields = {
  name: line(60).refine(isWritten, required(['de'])),
  summary: lines(600),
  /** Without tax; the currency is the euro. */
  priceCents: z.int().min(0).max(100_000_000),
  /** How many there are; null for no limit. */
  places: z.int().min(1).max(1000).nullable(),
  /** Otherwise by invitation: offered to chosen exhibitors, and not for sale in public. */
  isPublic: z.boolean(),
  logoSize: z.enum(logoSizes),
};
export const levelInputSchema = z.object(levelFields);
export type LevelInput = z.infer<typeof levelInputSchema>;

export const levelSchema = z.object({
  ...levelFields,
  levelId: levelIdSchema,
  /** Places taken by a signature or a confirmation. */
  taken: z.int(),
  version: z.int(),
  benefits: z.array(benefitSchema),
});
export type Level = z.infer<typeof levelSchema>;

/** Null where there is no limit. */
export function placesLeft({ places, taken }: Pick<Level, 'places' | 'taken'>): number | null {
  return places === null ? null : Math.max(0, places - taken);
}
