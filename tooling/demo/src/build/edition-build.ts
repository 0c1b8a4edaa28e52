import type { FactNoun } from '@foyer/domain/fact/fact.schema.ts';
import type { PrintContract } from '../contract-paper.ts';
import { type DemoClock, demoClock, type Moment } from '../demo-clock.ts';
import { demoId } from '../demo-id.ts';
import type { Edition } from '../editions/edition.ts';
import type { Logo } from '../logo.ts';
import type { Person } from '../people.ts';
import type { Rows } from '../rows.ts';

/** What the builders of one edition share: what it is made from, and where the rows go. */
export interface EditionBuild {
  readonly edition: Edition;
  readonly clock: DemoClock;
  readonly slug: string;
  readonly eventId: string;
  readonly rows: Rows;
  readonly logos: ReadonlyMap<string, Logo>;
  /** The drawing of the first hall. */
  readonly building: Logo;
  /** Where the links in letters lead, without a slash at the end. */
  readonly publicUrl: string;
  readonly printContract: PrintContract | undefined;
  /** Papers that are being printed for rows that are there already. */
  readonly papers: Promise<void>[];
}

export type EditionParts = Pick<
  EditionBuild,
  'edition' | 'rows' | 'logos' | 'building' | 'publicUrl' | 'printContract' | 'papers'
> & {
  readonly now: Date;
};

export function editionBuild({ now, ...parts }: EditionParts): EditionBuild {
  const { edition } = parts;
  const year = edition.days[0].slice(0, 4);
  return {
    ...parts,
    clock: demoClock(now, edition.days),
    slug: `it-koordinatoren-tagung-${year}`,
    eventId: demoId('event', edition.key),
  };
}

export function exhibitorIdOf(build: EditionBuild, key: string): string {
  return demoId(build.edition.key, 'exhibitor', key);
}

/** An account is a person, at whichever edition; it is as old as the first thing it did. */
export function accountOf(build: EditionBuild, person: Person, since: Moment): string {
  const id = demoId('account', person.email);
  const at = build.clock.instant(since);
  const known = build.rows['auth.user'].find((user) => user.id === id);
  if (known) {
    if (known.createdAt && known.createdAt > at) known.createdAt = at;
    return id;
  }
  build.rows['auth.user'].push({
    id,
    name: person.name,
    email: person.email,
    emailVerified: true,
    image: null,
    createdAt: at,
    updatedAt: at,
    locale: 'de',
  });
  return id;
}

export interface DemoFact {
  readonly noun: FactNoun;
  readonly nounId: string;
  readonly happened: string;
  readonly by: Person;
  readonly at: Moment;
  readonly exhibitorId?: string;
  readonly audience?: 'both' | 'organiser' | 'exhibitor';
  readonly before?: Record<string, unknown> | null;
  readonly after?: Record<string, unknown> | null;
}

/** What the API would have recorded; the types and their contents are those of its commands. */
export function addFact(build: EditionBuild, fact: DemoFact): void {
  build.rows.fact.push({
    event_id: build.eventId,
    fact_id: demoId(build.edition.key, 'fact', String(build.rows.fact.length)),
    exhibitor_id: fact.exhibitorId ?? null,
    audience: fact.audience ?? 'both',
    noun: fact.noun,
    noun_id: fact.nounId,
    type: `${fact.noun}.${fact.happened}`,
    actor_account_id: accountOf(build, fact.by, fact.at),
    actor_name: fact.by.name,
    at: build.clock.instant(fact.at),
    before: fact.before ? JSON.stringify(fact.before) : null,
    after: fact.after ? JSON.stringify(fact.after) : null,
  });
}
