import { isTakingPart, type Participation } from '../exhibitor/participation.rules.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import { type Level, placesLeft } from './benefit.schema.ts';
import type { Contract, ContractStatus } from './contract.schema.ts';
import type { SponsorshipRefusalCode } from './sponsorship.refusals.ts';
import type { SponsorshipSettings, SponsorshipStatus } from './sponsorship.schema.ts';

type Answer = Verdict<SponsorshipRefusalCode>;

/** Back to `signed` leads nothing: what was confirmed is kept, or cancelled. */
export const sponsorshipMoves = {
  offered: ['signed', 'confirmed', 'cancelled'],
  signed: ['confirmed', 'cancelled'],
  confirmed: ['cancelled'],
  cancelled: [],
} as const satisfies Record<SponsorshipStatus, readonly SponsorshipStatus[]>;

/** A signed contract becomes void only with the sponsorship; its document stays. */
export const contractMoves = {
  draft: ['sent', 'void'],
  sent: ['signed', 'void'],
  signed: ['void'],
  void: [],
} as const satisfies Record<ContractStatus, readonly ContractStatus[]>;

/** Whether it counts against the places of its level. The database counts by the same words. */
export const takesPlace = (status: SponsorshipStatus): boolean =>
  status === 'signed' || status === 'confirmed';

export function canMoveSponsorship(from: SponsorshipStatus, to: SponsorshipStatus): Answer {
  const moves: readonly SponsorshipStatus[] = sponsorshipMoves[from];
  return moves.includes(to) ? allowed : denied('sponsorship.wrong_status', { from, to });
}

export function canMoveContract(from: ContractStatus, to: ContractStatus): Answer {
  const moves: readonly ContractStatus[] = contractMoves[from];
  return moves.includes(to) ? allowed : denied('sponsorship.contract_wrong_status', { from, to });
}

/** An exhibitor that left is offered nothing. */
export function canOffer(exhibitor: { readonly participation: Participation }): Answer {
  return isTakingPart(exhibitor.participation) ? allowed : denied('sponsorship.exhibitor_left');
}

/** A sponsorship that has ended gets no new contract. */
export function canRevise(status: SponsorshipStatus, latest: ContractStatus): Answer {
  if (status === 'cancelled')
    return denied('sponsorship.wrong_status', { from: status, to: 'offered' });
  // A draft is simply changed.
  return latest === 'draft'
    ? denied('sponsorship.contract_wrong_status', { from: latest, to: 'draft' })
    : allowed;
}

/** Only a draft or an unsigned offer can be called off by itself; a signed one ends with the sponsorship. */
export function canVoid(contract: ContractStatus): Answer {
  return contract === 'signed'
    ? denied('sponsorship.contract_wrong_status', { from: contract, to: 'void' })
    : canMoveContract(contract, 'void');
}

export function canSign(
  contract: Pick<Contract, 'status' | 'sha256' | 'levelId'>,
  given: {
    readonly sha256: string;
    readonly sponsorship: { readonly status: SponsorshipStatus; readonly levelId: string };
    readonly level: Pick<Level, 'places' | 'taken'>;
  },
): Answer {
  const verdict = canMoveContract(contract.status, 'signed');
  if (!verdict.allowed) return verdict;
  if (given.sponsorship.status === 'cancelled')
    return denied('sponsorship.wrong_status', { from: 'cancelled', to: 'signed' });
  if (given.sha256 !== contract.sha256) return denied('sponsorship.contract_changed');
  const { status, levelId } = given.sponsorship;
  const hasPlace = takesPlace(status) && levelId === contract.levelId;
  return !hasPlace && placesLeft(given.level) === 0 ? denied('sponsorship.sold_out') : allowed;
}

/** What a signature makes of the sponsorship. A revision of a confirmed one leaves it confirmed. */
export function statusOnceSigned(
  status: SponsorshipStatus,
  {
    confirmOn,
    isPaid,
  }: { readonly confirmOn: SponsorshipSettings['confirmOn']; readonly isPaid: boolean },
): 'signed' | 'confirmed' {
  return status === 'confirmed' || confirmOn === 'signature' || isPaid ? 'confirmed' : 'signed';
}

/** By hand: after the payment, or without a contract where none is needed. */
export function canConfirm(
  sponsorship: {
    readonly status: SponsorshipStatus;
    readonly valueCents: number;
    readonly isPaid: boolean;
  },
  settings: Pick<SponsorshipSettings, 'confirmOn' | 'contractFromCents'>,
): Answer {
  const { status, valueCents, isPaid } = sponsorship;
  const verdict = canMoveSponsorship(status, 'confirmed');
  if (!verdict.allowed) return verdict;
  if (status === 'offered' && valueCents >= settings.contractFromCents)
    return denied('sponsorship.contract_needed');
  return settings.confirmOn === 'payment' && !isPaid
    ? denied('sponsorship.payment_needed')
    : allowed;
}

/** Whether public bodies have to publish it. */
export function isToPublish(
  { status, valueCents }: { readonly status: SponsorshipStatus; readonly valueCents: number },
  { publishFromCents }: Pick<SponsorshipSettings, 'publishFromCents'>,
): boolean {
  return takesPlace(status) && valueCents >= publishFromCents;
}
