import type { Audience, Reach } from '@foyer/domain/announcement/announcement.schema.ts';
import { isInAudience } from '@foyer/domain/announcement/audience.rules.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { isOverdue } from '@foyer/domain/task/task-status.rules.ts';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';
import { readTasks } from '../task/read-tasks.queries.ts';
import { listTaskReaders } from '../task/reminder.queries.ts';
import {
  listBounced,
  listContacts,
  listOptOuts,
  listSponsoredLevels,
} from './recipient.queries.ts';

type Scope = OrganiserScope | EventSystemScope;

/** One person, and every addressed booth they look after: one letter, however many. */
export type LetterTo = {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly exhibitors: readonly { readonly exhibitorId: ExhibitorId; readonly name: string }[];
};

/** Who is in the audience as of now, who of them gets a letter, and why others get none. */
export async function resolveAudience(
  scope: Scope,
  audience: Audience,
): Promise<{ event: Event; exhibitorIds: ExhibitorId[]; letters: LetterTo[]; reach: Reach }> {
  const { event, today, exhibitors, tasks } = await readTasks(scope);
  const levels = await listSponsoredLevels(scope);
  const tasksOf = Map.groupBy(tasks, ({ exhibitor }) => exhibitor.exhibitorId);
  const addressed = exhibitors.filter((exhibitor) =>
    isInAudience(audience, {
      ...exhibitor,
      levelIds: levels.get(exhibitor.exhibitorId) ?? [],
      tasks: (tasksOf.get(exhibitor.exhibitorId) ?? []).map((task) => ({
        templateId: task.template.templateId,
        status: task.status,
        isOverdue: isOverdue(task, today),
      })),
    }),
  );
  const byId = new Map(addressed.map((exhibitor) => [exhibitor.exhibitorId, exhibitor]));
  const idsOf = (hasEditors: boolean) =>
    addressed.filter((one) => one.hasEditors === hasEditors).map(({ exhibitorId }) => exhibitorId);
  const readers = [
    ...(await listTaskReaders(scope, idsOf(true))),
    ...(await listContacts(scope, idsOf(false))),
  ];
  const byAddress = Map.groupBy(readers, ({ email }) => email.toLowerCase());
  const optOuts = await listOptOuts(scope);
  const bounced = await listBounced(scope);
  const letters: LetterTo[] = [];
  const reach = { exhibitors: addressed.length, letters: 0, unsubscribed: 0, bounced: 0 };
  for (const [address, [first, ...more]] of byAddress) {
    if (!first) continue;
    if (optOuts.has(address)) reach.unsubscribed += 1;
    else if (bounced.has(address)) reach.bounced += 1;
    else {
      const own = [first, ...more].flatMap(({ exhibitorId }) => byId.get(exhibitorId) ?? []);
      letters.push({
        email: first.email,
        name: first.name,
        locale: first.locale ?? own[0]?.locale ?? 'de',
        exhibitors: own.map(({ exhibitorId, name }) => ({ exhibitorId, name })),
      });
    }
  }
  const exhibitorIds = addressed.map(({ exhibitorId }) => exhibitorId);
  return { event, exhibitorIds, letters, reach: { ...reach, letters: letters.length } };
}
