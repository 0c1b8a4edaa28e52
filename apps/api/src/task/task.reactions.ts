import type { BenefitId, ExhibitorId, TemplateId } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import type { Reaction, Reactions } from '../facts/reactions.ts';
import { findBenefit } from '../sponsorship/level.queries.ts';
import { reopen } from './asked-task.commands.ts';
import { templateOfBenefit } from './benefit-task.ts';
import { deleteTemplate, saveBenefitTemplate } from './template.queries.ts';

/** What a sponsor hands in for a benefit is one of its tasks, with the same reminders as any other. */
const followBenefit: Reaction = async (scope, { nounId }) => {
  if (scope.kind !== 'organiser') return;
  const benefit = await findBenefit(scope, nounId as BenefitId);
  const template = benefit && templateOfBenefit(benefit);
  if (template) await saveBenefitTemplate(scope, benefit.benefitId, template);
  else await deleteTemplate(scope, nounId as TemplateId);
};

const declined = z.object({
  benefitId: z.string(),
  reason: z.string(),
  until: z.iso.date().nullable().default(null),
});

/** Given back: the task is open again, with the reason and perhaps a later date. */
const openAgain: Reaction = async (scope, { exhibitorId, after }) => {
  const parsed = declined.safeParse(after);
  if (scope.kind !== 'organiser' || !exhibitorId || !parsed.success) return;
  const { benefitId, reason, until } = parsed.data;
  await reopen(scope, {
    templateId: benefitId as TemplateId,
    exhibitorId: exhibitorId as ExhibitorId,
    until,
    comment: reason,
  });
};

export const taskReactions: Reactions = {
  'sponsorship.benefit_added': [followBenefit],
  'sponsorship.benefit_changed': [followBenefit],
  'sponsorship.claim_declined': [openAgain],
};
