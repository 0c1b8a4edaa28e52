import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { demoPassword } from '@foyer/domain/account/demo-password.ts';
import { hashPassword } from 'better-auth/crypto';
import { addAnnouncements } from './build/announcement-rows.ts';
import { addCall } from './build/application-rows.ts';
import { addAttendees } from './build/attendee-rows.ts';
import { addDemoAccounts, DEMO_ACCOUNTS } from './build/demo-account-rows.ts';
import { addProgramme } from './build/demo-rows.ts';
import { type EditionBuild, editionBuild } from './build/edition-build.ts';
import { addEnquiry } from './build/enquiry-rows.ts';
import { addEvent } from './build/event-rows.ts';
import { addExhibitor } from './build/exhibitor-rows.ts';
import { addLeads } from './build/lead-rows.ts';
import { addLetterTexts } from './build/letter-text-rows.ts';
import { addListing } from './build/listing-rows.ts';
import { addPlacement } from './build/placement-rows.ts';
import { addPlanHistory } from './build/plan-history-rows.ts';
import { addPlan } from './build/plan-rows.ts';
import { addSeats } from './build/seat-rows.ts';
import { addSponsorships } from './build/sponsorship-rows.ts';
import { addTasks } from './build/task-rows.ts';
import { drawBuilding } from './building.ts';
import type { PrintContract } from './contract-paper.ts';
import { comingEdition } from './editions/coming.ts';
import type { Edition } from './editions/edition.ts';
import { pastEdition } from './editions/past.ts';
import { kreidepfad } from './exhibitors/just-invited.ts';
import { foyer } from './hall-plan.ts';
import { drawLogos } from './logo.ts';
import { insertRows, noRows } from './rows.ts';

/** Where Foyer listens unless it is told otherwise. */
const DEFAULT_URL = 'http://localhost:4100';

/**
 * Writes both editions of the demo event into a database that has no event yet, in one transaction:
 * all of it or, on any error, nothing. Times are relative to `now`; `publicUrl` is where the links
 * in its letters lead, `printContract` the product's way to print one.
 */
export async function loadDemoEvent(
  database: Database,
  now: Date,
  given: { readonly publicUrl?: string; readonly printContract?: PrintContract } = {},
): Promise<void> {
  const { publicUrl = DEFAULT_URL, printContract } = given;
  const papers: Promise<void>[] = [];
  const editions = [pastEdition, comingEdition(now)];
  const [logos, building, passwordHashes] = await Promise.all([
    drawLogos(editions.flatMap(logosOf)),
    drawBuilding(foyer),
    Promise.all(Array.from({ length: DEMO_ACCOUNTS }, () => hashPassword(demoPassword))),
  ]);
  const rows = noRows();
  for (const edition of editions) {
    const build = editionBuild({
      ...{ edition, now, rows, logos, building, publicUrl },
      ...{ printContract, papers },
    });
    const invitationPath = addEdition(build);
    if (edition.key === 'coming') addDemoAccounts(build, { invitationPath, passwordHashes });
  }
  await Promise.all(papers);
  await withScope(database, { kind: 'system' }, async (tx) => {
    const event = await tx.selectFrom('event').select('slug').limit(1).executeTakeFirst();
    if (event) {
      throw new Error(`The demo event goes into an empty database; this one has “${event.slug}”.`);
    }
    await insertRows(tx, rows);
  });
}

/** Answers the path of the link in the invitation that a demo account has not answered yet. */
function addEdition(build: EditionBuild): string {
  addEvent(build);
  let invitationPath = '';
  for (const story of build.edition.stories) {
    const path = addExhibitor(build, story);
    if (story.exhibitor === kreidepfad) invitationPath = path;
  }
  addPlan(build);
  addPlanHistory(build);
  addPlacement(build);
  for (const story of build.edition.stories) addListing(build, story);
  addProgramme(build);
  addSponsorships(build);
  addTasks(build);
  addLetterTexts(build);
  addAnnouncements(build);
  addAttendees(build);
  addSeats(build);
  for (const story of build.edition.leads) addLeads(build, story);
  for (const story of build.edition.enquiries) addEnquiry(build, story);
  if (build.edition.call) addCall(build, build.edition.call);
  return invitationPath;
}

function logosOf({ stories }: Edition): string[] {
  return stories.flatMap(({ exhibitor, listing }) => {
    if (!listing) return [];
    const changes = [listing.form, ...listing.revisions.map((revision) => revision.changes)];
    return [exhibitor, ...changes]
      .flatMap((one) => [one?.logo, ...(one?.products ?? []).map(({ picture }) => picture)])
      .filter((name) => name != null);
  });
}
