import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { Benefit } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { Contract } from '@foyer/domain/sponsorship/contract.schema.ts';

/** What the API prints a contract from. */
export type ContractPaper = {
  readonly event: Pick<
    Event,
    'name' | 'organiserName' | 'startsOn' | 'endsOn' | 'venueName' | 'city'
  >;
  readonly sponsor: { readonly name: string; readonly contactName: string };
  readonly contract: Pick<
    Contract,
    | 'revision'
    | 'valueCents'
    | 'contribution'
    | 'contributionNote'
    | 'sponsorAddress'
    | 'purpose'
    | 'locale'
  >;
  readonly organiserAddress: string;
  readonly levelName: string;
  readonly benefits: readonly Benefit[];
  readonly terms: string;
  readonly today: string;
  readonly now: Date;
  readonly isDraft: boolean;
};

/** The product's own template; whoever loads the event without the product gets a short paper. */
export type PrintContract = (paper: ContractPaper) => Promise<Buffer>;
