import type { LocalizedText } from '../locales.ts';
import type { BenefitTerms, LogoPlace, LogoSize } from './benefit.schema.ts';
import type { Contribution } from './contract.schema.ts';

/** What the public sees of a sponsor whose sponsorship is in force. */
export type PublicSponsor = {
  readonly exhibitorId: string;
  readonly name: string;
  /** Whether it has a page of its own here. */
  readonly isListed: boolean;
  readonly level: LocalizedText;
  readonly logoSize: LogoSize;
  /** Null until one was handed in and confirmed. */
  readonly logoMediaId: string | null;
  /** Where its logo was promised, beyond the page of sponsors. */
  readonly places: readonly LogoPlace[];
  readonly text: string;
};

/** A level that is for sale. */
export type PublicLevel = {
  readonly levelId: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly priceCents: number;
  /** Null where there is no limit. */
  readonly left: number | null;
  readonly benefits: readonly { readonly title: LocalizedText; readonly terms: BenefitTerms }[];
};

/** One line of what public bodies have to publish. */
export type TransparencyRow = {
  readonly sponsor: string;
  readonly contribution: Contribution;
  readonly contributionNote: string;
  readonly valueCents: number;
  readonly purpose: string;
  readonly contractedOn: string;
};
