import type { ScannerSettings } from '@foyer/domain/lead/lead.schema.ts';
import type { CapturingScope } from '../access/scopes.ts';
import { findConsentWording } from '../event/event.queries.ts';
import { listProducts } from '../product/product.queries.ts';
import { getExhibitorName, listTags, readCaptureRules } from './lead.queries.ts';
import { readLeadForm } from './lead-form.queries.ts';

/** What a scanner has to know, whoever holds it; nothing of the leads that were recorded. */
export async function scannerSettings(scope: CapturingScope): Promise<ScannerSettings> {
  const { name, ...rules } = await readCaptureRules(scope);
  return {
    ...rules,
    eventName: name,
    exhibitorName: await getExhibitorName(scope),
    wording: await findConsentWording(scope),
    knownTags: await listTags(scope),
    questions: (await readLeadForm(scope)).questions,
    products: await listProducts(scope, scope.exhibitorId),
  } as ScannerSettings;
}
