import { refuseDemo } from '@foyer/domain/demo/demo.refusals.ts';
import {
  changesBetween,
  type ProgrammeChange,
  type ProgrammeVersion,
} from '@foyer/domain/demo/programme-version.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { OrganiserScope, VisitorScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { lockProgramme } from './demo-changes.queries.ts';
import {
  countUnpublished,
  insertVersion,
  listToPublish,
  listVersions,
  markPublished,
} from './publish.queries.ts';

/** What the public would be told if the programme were published now. */
export async function previewVersion(
  scope: OrganiserScope,
): Promise<{ number: number; changes: ProgrammeChange[] }> {
  const [last] = await listVersions(scope, 1);
  const now = await listToPublish(scope);
  return { number: (last?.number ?? 0) + 1, changes: changesBetween(last?.content ?? [], now) };
}

/**
 * Shows the public the programme as it is now, as a version with a number of its own. Nobody
 * publishes what they have not seen: another change in between is told.
 */
export async function publishProgramme(
  scope: OrganiserScope,
  given: { readonly number: number; readonly changes: number; readonly note: LocalizedText },
): Promise<{ number: number }> {
  await lockProgramme(scope);
  const { number, changes } = await previewVersion(scope);
  if (number !== given.number || changes.length !== given.changes) {
    throw refuseDemo('demo.changed_meanwhile');
  }
  if (changes.length === 0 && (await countUnpublished(scope)) === 0) {
    throw refuseDemo('demo.nothing_to_publish');
  }
  await insertVersion(scope, { number, note: given.note, content: await listToPublish(scope) });
  await markPublished(scope);
  const count = (kind: ProgrammeChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  await recordFact(scope, {
    noun: 'demo',
    nounId: String(number),
    type: 'demo.programme_published',
    audience: 'organiser',
    after: { number, added: count('added'), moved: count('moved'), removed: count('removed') },
  });
  return { number };
}

const versionsShown = 20;

/** Every version against the one before, the newest first. */
export async function readVersions(
  scope: OrganiserScope | VisitorScope,
  most = versionsShown,
): Promise<ProgrammeVersion[]> {
  const stored = await listVersions(scope, most + 1);
  return stored.slice(0, most).map(({ content, ...version }, at) => {
    const before = stored[at + 1]?.content;
    return {
      ...version,
      demos: content.length,
      changes: before ? changesBetween(before, content) : [],
    };
  });
}
