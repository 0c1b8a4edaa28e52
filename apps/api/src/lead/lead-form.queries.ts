import type { LeadForm } from '@foyer/domain/lead/lead-form.schema.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import type { BoothScope, CapturingScope } from '../access/scopes.ts';

const nothingAsked: LeadForm = { questions: [], former: [], version: 0 };

export async function readLeadForm(scope: CapturingScope): Promise<LeadForm> {
  return (await formOf(scope).executeTakeFirst().then(asForm)) ?? nothingAsked;
}

/** The same; two people who save at once come one after the other. */
export async function lockLeadForm(scope: BoothScope): Promise<LeadForm> {
  // There may be no row yet, but there is always the booth.
  await scope.tx
    .selectFrom('exhibitor')
    .select('exhibitor_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .forNoKeyUpdate()
    .execute();
  return readLeadForm(scope);
}

const formOf = (scope: CapturingScope) =>
  scope.tx
    .selectFrom('lead_form')
    .select(['questions', 'former', 'version'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId);

function asForm(
  row: { questions: unknown; former: unknown; version: number } | undefined,
): LeadForm | null {
  if (!row) return null;
  return {
    questions: row.questions as Question[],
    former: row.former as Question[],
    version: row.version,
  };
}

export async function saveLeadForm(
  scope: BoothScope,
  { questions, former, version }: LeadForm,
): Promise<void> {
  const saved = {
    questions: JSON.stringify(questions),
    former: JSON.stringify(former),
    version,
    saved_at: scope.now,
  };
  await scope.tx
    .insertInto('lead_form')
    .values({ event_id: scope.eventId, exhibitor_id: scope.exhibitorId, ...saved })
    .onConflict((conflict) => conflict.columns(['event_id', 'exhibitor_id']).doUpdateSet(saved))
    .execute();
}
