import { refuseAttendee } from '@foyer/domain/attendee/attendee.refusals.ts';
import {
  BADGES_A_FILE,
  type BadgeLayout,
  type BadgePrint,
  type BadgeSelection,
} from '@foyer/domain/attendee/badge-sheet.schema.ts';
import sharp from 'sharp';
import type { OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { listPromisedLogos } from '../sponsorship/public-sponsors.queries.ts';
import { countBadges, findLastPrint, listBadgeFaces, markPrinted } from './badge.queries.ts';
import type { BadgeJob } from './badge-pdf.ts';

/** How many badges, in how many files, a selection makes. */
export async function planBadges(
  scope: OrganiserScope,
  selection: BadgeSelection,
): Promise<BadgePrint> {
  const count = await countBadges(scope, selection);
  return {
    count,
    parts: Math.ceil(count / BADGES_A_FILE),
    lastAt: await findLastPrint(scope),
  };
}

export type BadgeOrder = {
  readonly selection: BadgeSelection;
  readonly layout: BadgeLayout;
  /** From 1. */
  readonly part: number;
};

/** What one file shows. The whole print is told once, with its first part. */
export async function takeBadges(
  scope: OrganiserScope,
  { selection, layout, part }: BadgeOrder,
): Promise<BadgeJob & { readonly slug: string; readonly parts: number }> {
  const { count, parts } = await planBadges(scope, selection);
  const { name, accent, slug } = await getEvent(scope);
  const faces = await listBadgeFaces(scope, selection, { part, size: BADGES_A_FILE });
  if (faces.length === 0) throw refuseAttendee('attendee.nobody_to_print');
  await markPrinted(scope, selection, { part, size: BADGES_A_FILE });
  if (part === 1) {
    await recordFact(scope, {
      noun: 'attendee',
      nounId: scope.eventId,
      type: 'attendee.badges_printed',
      audience: 'organiser',
      after: { count, layout, whose: whoseOf(selection) },
    });
  }
  const logos = await Promise.all(
    (await listPromisedLogos(scope, 'badge')).map(({ content }) => sharp(content).png().toBuffer()),
  );
  return { faces, event: { name, accent }, layout, logos, slug, parts };
}

function whoseOf({ q, since, ids }: BadgeSelection): 'all' | 'new' | 'found' | 'chosen' {
  if (ids) return 'chosen';
  if (q) return 'found';
  return since ? 'new' : 'all';
}
