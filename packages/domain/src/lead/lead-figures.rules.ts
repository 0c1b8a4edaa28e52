import { wallClockOf } from '../wall-clock.ts';
import type { Lead } from './lead.schema.ts';
import { temperatures } from './temperature.ts';

export type Figure = { readonly key: string; readonly count: number };

/** What a booth's leads add up to, counted once each, at the first capture. */
export type LeadFigures = {
  readonly total: number;
  readonly withConsent: number;
  readonly unresolved: number;
  /** `2026-03-19T14`, in the event's time zone, without gaps from the first to the last of a day. */
  readonly byHour: readonly Figure[];
  readonly byPerson: readonly Figure[];
  readonly byTemperature: readonly Figure[];
  readonly byProduct: readonly Figure[];
  readonly byTag: readonly Figure[];
};

export function leadFigures(leads: readonly Lead[], timeZone: string): LeadFigures {
  const hours = leads.map(({ firstCapturedAt }) => {
    const { date, time } = wallClockOf(firstCapturedAt, timeZone);
    return `${date}T${time.slice(0, 2)}`;
  });
  return {
    total: leads.length,
    withConsent: leads.filter(({ consent }) => consent !== null).length,
    unresolved: leads.filter(({ status }) => status === 'unresolved').length,
    byHour: withoutGaps(counted(hours)),
    byPerson: byCount(counted(leads.map(({ capturedBy }) => capturedBy))),
    byTemperature: [...temperatures, null].map((temperature) => ({
      key: temperature ?? '',
      count: leads.filter((lead) => lead.temperature === temperature).length,
    })),
    byProduct: byCount(counted(leads.flatMap(({ products }) => products))),
    byTag: byCount(counted(leads.flatMap(({ tags }) => tags))),
  };
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function byCount(counts: ReadonlyMap<string, number>): Figure[] {
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}

/** An hour without a lead is a figure too, between two of the same day. */
function withoutGaps(counts: ReadonlyMap<string, number>): Figure[] {
  const keys = [...counts.keys()].sort();
  return keys.flatMap((key, at) => {
    const here = { key, count: counts.get(key) ?? 0 };
    const next = keys[at + 1];
    if (!next || next.slice(0, 10) !== key.slice(0, 10)) return [here];
    const [from, to] = [Number(key.slice(11)), Number(next.slice(11))];
    const quiet = Array.from({ length: to - from - 1 }, (_, step) => ({
      key: `${key.slice(0, 11)}${String(from + step + 1).padStart(2, '0')}`,
      count: 0,
    }));
    return [here, ...quiet];
  });
}
