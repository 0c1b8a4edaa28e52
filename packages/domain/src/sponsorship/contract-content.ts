import type { CalendarDate } from '../calendar-date.ts';
import type { Event } from '../event/event.schema.ts';
import type { Benefit } from './benefit.schema.ts';
import type { Contract } from './contract.schema.ts';

/** What a contract is printed from. */
export type ContractContent = {
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
  /** Of the event; empty for the usual ones. */
  readonly terms: string;
  readonly today: CalendarDate;
  readonly now: Date;
  readonly isDraft: boolean;
};
