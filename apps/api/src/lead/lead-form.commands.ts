import { refuseLead } from '@foyer/domain/lead/lead.refusals.ts';
import { formAfter } from '@foyer/domain/lead/lead-form.rules.ts';
import type { LeadForm } from '@foyer/domain/lead/lead-form.schema.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { lockLeadForm, saveLeadForm } from './lead-form.queries.ts';

/** What the booth asks from now on; what it asked before stays readable beside its answers. */
export async function changeLeadForm(
  scope: BoothScope,
  given: { readonly questions: readonly Question[]; readonly basedOn: number },
): Promise<LeadForm> {
  const before = await lockLeadForm(scope);
  if (before.version !== given.basedOn) throw refuseLead('lead.form_changed');
  const after = { ...formAfter(before, given.questions), version: before.version + 1 };
  await saveLeadForm(scope, after);
  await recordFact(scope, {
    noun: 'lead',
    nounId: scope.exhibitorId,
    type: 'lead.form_saved',
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
    before: { questions: before.questions.length },
    after: { questions: after.questions.length },
  });
  return after;
}
