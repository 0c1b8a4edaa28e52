import { refuseLead } from '@foyer/domain/lead/lead.refusals.ts';
import { type LeadFormat, maxLeadsInWorkbook } from '@foyer/domain/lead/lead.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import { leadColumnsDe } from '@foyer/messages/lead/lead.de.ts';
import { leadColumnsEn } from '@foyer/messages/lead/lead.en.ts';
import type { BoothScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { type PackedFile, packFile } from '../packed-file.ts';
import { listProducts } from '../product/product.queries.ts';
import { pagesOfLeads } from './export.queries.ts';
import { findLead } from './lead.queries.ts';
import { leadFile } from './lead-files.ts';
import { readLeadForm } from './lead-form.queries.ts';
import { listMerges } from './lead-merge.queries.ts';

const ROWS_A_PAGE = 200;

export type ExportedLeads = {
  readonly file: PackedFile;
  readonly fileName: string;
  readonly contentType: string;
};

/** Everything the booth knows of its leads, as a file; who took it and how many is recorded. */
export async function exportLeads(scope: BoothScope, format: LeadFormat): Promise<ExportedLeads> {
  const { slug, timeZone } = await getEvent(scope);
  const { locale } = scope;
  const products = await listProducts(scope, scope.exhibitorId);
  const productNames = new Map(
    products.map(({ productId, name }) => [productId as string, textIn(name, locale)]),
  );
  const { questions, former } = await readLeadForm(scope);
  const mergedInto = await mergedIntoOf(scope);
  const made = leadFile(format, { locale, timeZone, productNames, mergedInto, questions, former });
  const packing = packFile();
  await packing.write(made.head());
  const wanted = { rowsAPage: ROWS_A_PAGE, named: [...mergedInto.keys()] };
  let leads = 0;
  for await (const page of pagesOfLeads(scope, wanted)) {
    leads += page.length;
    if (format === 'xlsx' && leads > maxLeadsInWorkbook) {
      throw refuseLead('lead.too_many_for_workbook', { maximum: maxLeadsInWorkbook });
    }
    await packing.write(made.page(page));
  }
  await packing.write(await made.end());
  await recordFact(scope, {
    noun: 'lead',
    nounId: scope.exhibitorId,
    type: 'lead.exported',
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
    after: { leads, format },
  });
  const { contentType } = made;
  return { file: await packing.end(), fileName: nameOf(slug, locale, format), contentType };
}

/** A file has every lead; which ones are one person, it says. */
async function mergedIntoOf(scope: BoothScope): Promise<Map<string, string>> {
  const merged = (await listMerges(scope)).filter(({ decision }) => decision === 'one');
  const names = new Map<string, string>();
  for (const { leadId, intoLeadId } of merged) {
    const into = await findLead(scope, intoLeadId);
    if (into) names.set(leadId, into.contact?.name || into.badgeCode);
  }
  return names;
}

function nameOf(slug: string, locale: Locale, format: LeadFormat): string {
  return `${(locale === 'de' ? leadColumnsDe : leadColumnsEn).file}-${slug}.${format}`;
}
