import type { CalendarDate } from '../calendar-date.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import { type BenefitTerms, type MaterialKind, materialOf } from './benefit.schema.ts';
import type { Claim, ClaimStatus, Material } from './claim.schema.ts';
import type { SponsorshipRefusalCode } from './sponsorship.refusals.ts';

type Answer = Verdict<SponsorshipRefusalCode>;

/** A proof can be taken back; what the sponsor handed in, until it is confirmed. */
export const claimMoves = {
  open: ['claimed', 'confirmed'],
  claimed: ['open', 'confirmed', 'declined'],
  declined: ['claimed', 'confirmed'],
  confirmed: ['delivered', 'declined'],
  delivered: ['confirmed'],
} as const satisfies Record<ClaimStatus, readonly ClaimStatus[]>;

export function canMoveClaim(from: ClaimStatus, to: ClaimStatus): Answer {
  const moves: readonly ClaimStatus[] = claimMoves[from];
  return moves.includes(to) ? allowed : denied('sponsorship.claim_wrong_status', { from, to });
}

/** Where nobody has anything to hand in, the organiser can begin at once. */
export const firstStatusOf = (terms: BenefitTerms): ClaimStatus =>
  materialOf[terms.class] === null ? 'confirmed' : 'open';

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** What is known of a logo that was handed in. */
export type LogoFile = {
  readonly isPicture: boolean;
  readonly widthPixels: number;
  readonly isTransparent: boolean;
};

/** Whether the material keeps to what was promised: its kind, its words, its pixels. */
export function fitsTerms(terms: BenefitTerms, material: Material, logo: LogoFile | null): Answer {
  const wanted: MaterialKind | null = materialOf[terms.class];
  if (material.kind !== wanted) return denied('sponsorship.wrong_material');
  if (material.kind === 'text' && 'maxWords' in terms) {
    const words = countWords(material.text);
    return words > terms.maxWords
      ? denied('sponsorship.too_many_words', { words, max: terms.maxWords })
      : allowed;
  }
  if (material.kind !== 'logo' || terms.class !== 'logo') return allowed;
  if (!logo) return denied('sponsorship.file_not_found');
  if (!logo.isPicture) return denied('sponsorship.logo_not_picture');
  if (logo.widthPixels < terms.minWidthPixels)
    return denied('sponsorship.logo_too_small', {
      width: logo.widthPixels,
      minimum: terms.minWidthPixels,
    });
  return terms.isTransparent && !logo.isTransparent
    ? denied('sponsorship.logo_not_transparent')
    : allowed;
}

/** The sponsor hands in until the day itself is over; an extension is given with the task. */
export function canHandIn(
  claim: Pick<Claim, 'status'>,
  { today, dueOn }: { readonly today: CalendarDate; readonly dueOn: CalendarDate | null },
): Answer {
  const verdict = canMoveClaim(claim.status, 'claimed');
  if (!verdict.allowed) return verdict;
  return dueOn !== null && dueOn < today ? denied('sponsorship.claim_closed') : allowed;
}

/** Null where there is no number to keep to. */
export function limitOf(terms: BenefitTerms): number | null {
  return terms.class === 'passes' || terms.class === 'demos' ? terms.count : null;
}

export type DemoSlots = { readonly promised: number; readonly used: number };

/** Demos promised to one sponsor and how many are in the programme; null where none were promised. */
export function demoSlotsOf(
  promises: readonly Pick<Claim, 'terms' | 'figure'>[],
): DemoSlots | null {
  const demos = promises.filter(({ terms }) => terms.class === 'demos');
  if (demos.length === 0) return null;
  const promised = demos.reduce((sum, { terms }) => sum + (limitOf(terms) ?? 0), 0);
  // Each counts all of the exhibitor's demos: they are the same ones.
  return { promised, used: Math.max(...demos.map(({ figure }) => figure ?? 0)) };
}

/** A count proves what was promised in full; less is proven in words, as an agreement of both. */
export function canProveByCount(terms: BenefitTerms, count: number | null): Answer {
  if (count === null) return denied('sponsorship.nothing_counted');
  const promised = terms.class === 'demos' ? terms.count : 0;
  return count < promised
    ? denied('sponsorship.fewer_than_promised', { count, promised })
    : allowed;
}

/** One more pass. */
export function canUse(claim: Pick<Claim, 'status' | 'terms' | 'used'>): Answer {
  if (claim.terms.class !== 'passes') return denied('sponsorship.wrong_material');
  if (claim.status !== 'confirmed' && claim.status !== 'delivered')
    return denied('sponsorship.claim_wrong_status', { from: claim.status, to: 'delivered' });
  return claim.used >= claim.terms.count
    ? denied('sponsorship.claim_used_up', { max: claim.terms.count })
    : allowed;
}

/** Whether Foyer shows the logo there: promised, handed in and looked at. */
export function isLogoShown(claim: Pick<Claim, 'status' | 'terms' | 'material'>): boolean {
  return (
    claim.terms.class === 'logo' &&
    claim.material?.kind === 'logo' &&
    (claim.status === 'confirmed' || claim.status === 'delivered')
  );
}
