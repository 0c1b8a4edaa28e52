import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { isCallAnnounced } from '@foyer/domain/call/call.rules.ts';
import { nowBoardOf } from '@foyer/domain/demo/now-board.ts';
import { programmeSearchSchema } from '@foyer/domain/demo/programme-search.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import { keptUntil } from '@foyer/domain/event/retention.rules.ts';
import { type EventId, type ExhibitorId, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import {
  type DirectorySearch,
  directoryPageSize,
  directorySearchSchema,
} from '@foyer/domain/listing/directory.schema.ts';
import type {
  EnquiryForm,
  PageAssets,
  PublicPage,
  PublicVersion,
  RenderNow,
  RenderPage,
} from '@foyer/domain/public-page.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { publicPlanSearchSchema } from '@foyer/domain/stand/public-plan-search.schema.ts';
import { standNamed } from '@foyer/domain/stand/stand-named.ts';
import { slugSchema } from '@foyer/domain/text.ts';
import type { Context } from './access/context.ts';
import { handOutTicket } from './access/form-ticket.ts';
import { type VisitorScope, withVisitorScope } from './access/scopes.ts';
import { findCall } from './call/call.queries.ts';
import { listPlenaries } from './demo/plenary.queries.ts';
import { readVersions } from './demo/publish.commands.ts';
import { enquiryPurpose } from './enquiry/enquiry.commands.ts';
import { getEvent, listCategories, publicEventOf } from './event/event.queries.ts';
import { findPublicExhibitor, listCards, listPublicDemos } from './listing/directory.queries.ts';
import { searchDirectory } from './listing/directory-search.queries.ts';
import {
  listLevelsForSale,
  listPublicSponsors,
  listTransparency,
} from './sponsorship/public-sponsors.queries.ts';
import { getSettings } from './sponsorship/settings.queries.ts';
import { readPublicPlan } from './stand/public-plan.queries.ts';
import { listHalls } from './stand/stand.queries.ts';

const dist = fileURLToPath(new URL('../../visitor/dist/', import.meta.url));
export const clientFolder = `${dist}client/`;
const entry = 'src/entry-client.tsx';

export type BuiltPages = {
  readonly render: RenderPage;
  readonly renderNow: RenderNow;
  readonly assets: PageAssets;
};

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>;

/** The built visitor app, or null where it was not built. */
export async function loadBuiltPages(): Promise<BuiltPages | null> {
  const manifestPath = `${clientFolder}.vite/manifest.json`;
  const serverPath = `${dist}server/entry-server.js`;
  if (!existsSync(manifestPath) || !existsSync(serverPath)) return null;
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as Manifest;
  const { renderPage, renderNow } = (await import(pathToFileURL(serverPath).href)) as {
    renderPage: RenderPage;
    renderNow: RenderNow;
  };
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`${manifestPath} has no ${entry}.`);
  const address = (file: string) => `/visitor/${file}`;
  const styles = (chunk.css ?? []).map((file) => readFile(`${clientFolder}${file}`, 'utf8'));
  // The other piece of the font is for letters that few pages have.
  const fonts = (chunk.assets ?? []).filter((file) => /inter-latin-wght/.test(file));
  return {
    render: renderPage,
    renderNow,
    assets: {
      scripts: [address(chunk.file)],
      fonts: fonts.map(address),
      css: (await Promise.all(styles)).join('\n'),
    },
  };
}

const notFound: PublicPage = { kind: 'not_found' };
type Asked = { readonly slug: string; readonly query: unknown };

function atEvent(
  ctx: Context,
  slug: string,
  load: (scope: VisitorScope) => Promise<PublicPage>,
): Promise<PublicPage> {
  const known = slugSchema.safeParse(slug);
  return known.success ? withVisitorScope(ctx, known.data, load) : Promise.resolve(notFound);
}

/**
 * What every page of an event says around its own. A page asks for it together with its own, in one
 * round trip (`atOnce` in packages/database/src/scope.ts).
 */
async function readFrame(scope: VisitorScope) {
  const [event, call, forSale, sponsors] = await Promise.all([
    getEvent(scope),
    findCall(scope),
    listLevelsForSale(scope),
    listPublicSponsors(scope),
  ]);
  const today = calendarDateAt(scope.now, event.timeZone);
  const frame = {
    event: publicEventOf(event),
    isCalling: call !== null && isCallAnnounced(call, today),
    sponsors,
    isSelling: forSale.length > 0 && today <= event.endsOn,
  };
  return { event, forSale, frame };
}

export function loadDirectory(
  ctx: Context,
  { slug, query, isEmbedded }: Asked & { readonly isEmbedded: boolean },
): Promise<PublicPage> {
  const search = directorySearchSchema.parse(query);
  return atEvent(ctx, slug, async (scope) => {
    const [{ frame }, categories, halls, { cards, ...matches }] = await Promise.all([
      readFrame(scope),
      listCategories(scope),
      listHalls(scope),
      findCards(scope, search),
    ]);
    const named = halls.map(({ hallId, name }) => ({ hallId, name }));
    return {
      kind: 'directory',
      ...frame,
      ...{ categories, halls: named, search, cards, matches, isEmbedded },
    };
  });
}

async function findCards(scope: VisitorScope, search: DirectorySearch) {
  const { exhibitorIds, ...matches } = await searchDirectory(scope, search, directoryPageSize);
  return { ...matches, cards: await listCards(scope, exhibitorIds) };
}

export type AskedForm = Partial<Pick<EnquiryForm, 'values' | 'issues' | 'refusal' | 'isSent'>>;

export function loadExhibitor(
  ctx: Context,
  asked: { readonly slug: string; readonly exhibitorId: string; readonly form?: AskedForm },
): Promise<PublicPage> {
  return atEvent(ctx, asked.slug, async (scope) => {
    const exhibitorId = exhibitorIdSchema.safeParse(asked.exhibitorId);
    if (!exhibitorId.success) return notFound;
    const [exhibitor, { event, frame }, categories, demos] = await Promise.all([
      findPublicExhibitor(scope, exhibitorId.data),
      readFrame(scope),
      listCategories(scope),
      listPublicDemos(scope, exhibitorId.data),
    ]);
    if (!exhibitor) return notFound;
    const at = { event, exhibitorId: exhibitorId.data };
    const enquiry = openEnquiryForm(scope, { ...at, form: asked.form ?? {} });
    return {
      kind: 'exhibitor',
      ...frame,
      ...{ categories, exhibitor, demos, enquiry },
      takesContacts: event.scanningMode !== 'off',
    };
  });
}

const emptyForm = { name: '', organisation: '', email: '', message: '' };

function openEnquiryForm(
  scope: VisitorScope,
  given: {
    readonly event: Event;
    readonly exhibitorId: ExhibitorId | null;
    readonly form: AskedForm;
  },
): EnquiryForm | null {
  const { event, exhibitorId, form } = given;
  const until = keptUntil(event);
  if (calendarDateAt(scope.now, event.timeZone) > until) return null;
  return {
    ticket: handOutTicket(
      scope.services.config,
      enquiryPurpose({ ...scope, exhibitorId }),
      scope.now,
    ),
    keptUntil: until,
    ...{ values: emptyForm, issues: {}, refusal: null, isSent: false },
    ...form,
  };
}

/** Who sponsors the event, what is for sale, and the form to ask about it. */
export function loadSponsors(
  ctx: Context,
  asked: { readonly slug: string; readonly form?: AskedForm },
): Promise<PublicPage> {
  return atEvent(ctx, asked.slug, async (scope) => {
    const [{ event, forSale, frame }, rows] = await Promise.all([
      readFrame(scope),
      listTransparency(scope),
    ]);
    const levels = frame.isSelling ? forSale : [];
    const enquiry =
      levels.length > 0
        ? openEnquiryForm(scope, { event, exhibitorId: null, form: asked.form ?? {} })
        : null;
    return { kind: 'sponsors', ...frame, levels, enquiry, hasReport: rows.length > 0 };
  });
}

/** What public bodies have to publish of their sponsorships. */
export function loadTransparency(ctx: Context, slug: string): Promise<PublicPage> {
  return atEvent(ctx, slug, async (scope) => {
    const [{ frame }, rows, { publishFromCents: fromCents }] = await Promise.all([
      readFrame(scope),
      listTransparency(scope),
      getSettings(scope),
    ]);
    return { kind: 'transparency', ...frame, rows, fromCents };
  });
}

export function loadPlan(ctx: Context, { slug, query }: Asked): Promise<PublicPage> {
  const search = publicPlanSearchSchema.parse(query);
  return atEvent(ctx, slug, async (scope) => {
    const [{ frame }, plan, categories] = await Promise.all([
      readFrame(scope),
      readPublicPlan(scope),
      listCategories(scope),
    ]);
    const chosen = standNamed(plan.stands, search.stand);
    const asked = plan.halls.find(({ hallId }) => hallId === (chosen?.hallId ?? search.hall));
    const hallId = (asked ?? plan.halls[0])?.hallId ?? null;
    const standId = chosen?.standId ?? null;
    return { kind: 'plan', ...frame, plan, categories, search, hallId, standId };
  });
}

async function publicProgramme(scope: VisitorScope) {
  const [demos, listed] = await Promise.all([listPublicDemos(scope), listPlenaries(scope)]);
  const plenaries = listed.map((plenary) => ({
    ...plenary,
    startsAt: plenary.startsAt.toISOString(),
    endsAt: plenary.endsAt.toISOString(),
  }));
  return { demos, plenaries };
}

/** Who published it stays with the team. */
async function readLatestVersion(scope: VisitorScope): Promise<PublicVersion | null> {
  const [latest] = await readVersions(scope, 1);
  if (!latest) return null;
  const { publishedBy: _team, publishedAt, ...version } = latest;
  return { ...version, publishedAt: publishedAt.toISOString() };
}

export function loadProgramme(ctx: Context, { slug, query }: Asked): Promise<PublicPage> {
  const search = programmeSearchSchema.parse(query);
  return atEvent(ctx, slug, async (scope) => {
    const [{ frame }, programme, version, topics] = await Promise.all([
      readFrame(scope),
      publicProgramme(scope),
      readLatestVersion(scope),
      listCategories(scope),
    ]);
    const now = scope.now.toISOString();
    return { kind: 'programme', ...frame, ...programme, search, topics, now, version };
  });
}

export type NowLoaded = {
  readonly eventId: EventId;
  readonly page: Awaited<ReturnType<typeof publicProgramme>> & {
    readonly event: ReturnType<typeof publicEventOf>;
  };
};

/** What the live board is drawn from; null where no such event is published. */
export async function readNow(ctx: Context, slug: string): Promise<NowLoaded | null> {
  const known = slugSchema.safeParse(slug);
  if (!known.success) return null;
  try {
    return await withVisitorScope(ctx, known.data, async (scope) => {
      const [event, programme] = await Promise.all([getEvent(scope), publicProgramme(scope)]);
      return { eventId: scope.eventId, page: { event: publicEventOf(event), ...programme } };
    });
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not_found') return null;
    throw error;
  }
}

export async function loadNow(ctx: Context, slug: string): Promise<PublicPage> {
  const loaded = await readNow(ctx, slug);
  if (!loaded) return notFound;
  return { kind: 'now', event: loaded.page.event, board: nowBoardOf(loaded.page, ctx.now) };
}
