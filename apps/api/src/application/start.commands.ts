import { refuseApplication } from '@foyer/domain/application/application.refusals.ts';
import { canStart } from '@foyer/domain/application/application.rules.ts';
import type { ApplicationStart } from '@foyer/domain/application/application.schema.ts';
import type { ApplicationId, EventId } from '@foyer/domain/identifier.ts';
import { asSystem } from '../access/as-system.ts';
import { readTicket, senderHashOf } from '../access/form-ticket.ts';
import type { VisitorScope } from '../access/scopes.ts';
import { sendApplicationLink } from './application.mail.ts';
import { countStarts, findBegun, insertApplication, lockStart } from './start.queries.ts';

/** What the form of a call is handed out for. */
export const startPurpose = (at: { readonly eventId: EventId }) => ['application', at.eventId];

export type SentStart = {
  readonly input: ApplicationStart;
  readonly ticket: string;
  readonly remoteAddress: string;
};

/**
 * Begins an application and mails its link: whoever reads the letter has proven the address. What
 * the same people began before is found again, and the answer is the same, so that it tells nobody
 * who applies. The caller has seen that the call is open.
 */
export async function startApplication(scope: VisitorScope, form: SentStart): Promise<void> {
  const { config } = scope.services;
  const { input } = form;
  const ticket = readTicket(config, startPurpose(scope), { text: form.ticket, now: scope.now });
  const senderHash = senderHashOf(config, scope.eventId, form.remoteAddress);
  await asSystem(scope, async (system) => {
    const starting = { input, senderHash };
    await lockStart(system, starting);
    const lately = await countStarts(system, starting);
    const verdict = canStart({ ...lately, formAgeMs: ticket?.ageMs ?? null });
    if (!verdict.allowed) throw refuseApplication(verdict.code, verdict.params);
    if (!ticket) throw refuseApplication('application.form_expired');
    const begun = await findBegun(system, input);
    // A form sent twice was sent once.
    if (begun === ticket.formId) return;
    const applicationId = begun ?? (ticket.formId as ApplicationId);
    if (!begun && !(await insertApplication(system, { ...starting, applicationId }))) return;
    await sendApplicationLink(system, { applicationId, ...input });
  });
}
