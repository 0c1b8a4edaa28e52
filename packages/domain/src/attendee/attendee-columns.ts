import type { CsvRecord } from '../csv.ts';
import { headingWord } from '../exhibitor/exhibitor-columns.ts';
import { emailSchema } from '../text.ts';
import {
  type ColumnUse,
  type ColumnUses,
  columnUses,
  type ImportField,
} from './attendee-import.schema.ts';

/**
 * Headings as people and ticket shops (pretix among them) write them, folded by `headingWord`. The
 * earlier spelling wins, so that an attendee's own address goes before that of whoever ordered.
 */
const headings: Readonly<Record<ColumnUse, readonly string[]>> = {
  name: [
    ...['attendeename', 'teilnehmername', 'namedesteilnehmers', 'nameteilnehmer', 'badgename'],
    ...['participantname', 'namederteilnehmendenperson', 'vorundnachname', 'vornamenachname'],
    ...['name', 'fullname', 'attendee', 'teilnehmer', 'teilnehmerin', 'teilnehmende', 'person'],
    ...['participant', 'anzeigename'],
  ],
  given: [
    ...['attendeenamegivenname', 'attendeefirstname', 'nameteilnehmervorname', 'givenname'],
    ...['teilnehmernamevorname', 'namedesteilnehmersvorname', 'vorname', 'firstname', 'forename'],
    ...['namederteilnehmendenpersonvorname', 'rufname'],
  ],
  family: [
    ...['attendeenamefamilyname', 'attendeelastname', 'teilnehmernamenachname', 'nachname'],
    ...['namedesteilnehmersnachname', 'nameteilnehmernachname', 'familienname', 'lastname'],
    ...['namederteilnehmendenpersonnachname', 'surname', 'familyname', 'zuname'],
  ],
  organisation: [
    ...['attendeecompany', 'organisation', 'organization', 'firma', 'unternehmen', 'company'],
    ...['kommune', 'behorde', 'verwaltung', 'institution', 'einrichtung', 'arbeitgeber'],
    ...['affiliation', 'employer', 'companyname', 'stadt', 'gemeinde', 'dienststelle', 'verein'],
  ],
  email: [
    ...['attendeeemail', 'attendeeemailaddress', 'emaildesteilnehmers', 'emailteilnehmer'],
    ...['teilnehmeremail', 'emailadressedesteilnehmers', 'emailderteilnehmendenperson'],
    ...['email', 'emailadresse', 'mail', 'mailadresse', 'emailaddress'],
  ],
  ticket: [
    ...['ticket', 'tickettyp', 'ticketart', 'tickettype', 'ticketkategorie', 'ticketname'],
    ...['product', 'produkt', 'kategorie', 'category', 'item', 'artikel', 'teilnahmeart'],
  ],
  status: ['status', 'bestellstatus', 'orderstatus', 'ticketstatus', 'teilnahmestatus'],
  badgeCode: [
    ...['badgecode', 'ausweiscode', 'qrcode', 'barcode', 'badge', 'badgeid', 'qr', 'code'],
    ...['pseudonymizationid', 'pseudonymisationid', 'pseudonymisierungsid', 'namensschildcode'],
  ],
  order: ['ordercode', 'bestellnummer', 'bestellcode', 'ordernumber', 'ordernummer'],
  externalRef: [
    ...['externalref', 'externereferenz', 'referenz', 'reference', 'ref', 'externalid'],
    ...['positionid', 'positionsid', 'positionnummer', 'ticketid', 'ticketnummer', 'ticketnumber'],
    ...['orderposition', 'bestellposition', 'id', 'nummer', 'teilnehmernummer', 'attendeeid'],
  ],
};
/** What a shop calls the address of whoever ordered, beside the one of the person who comes. */
const addressesOfOrders = ['email', 'emailadresse', 'emailaddress'];
/** Written by our own export and list of rows to mend; read back they mean nothing. */
const ours = ['grund', 'reason', 'zeile', 'line', 'kurzcode', 'shortcode'];

/** What was once decided of a column, by its heading; see `headingKeys`. */
export type RememberedUses = ReadonlyMap<string, ColumnUse | null>;

/** How headings are remembered: folded, and numbered where one stands there twice ("company 2"). */
export function headingKeys(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const word = headingWord(cell) || cell.trim().toLowerCase().slice(0, 80);
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    return (times === 1 ? word : `${word} ${times}`).slice(0, 120);
  });
}

/** What the columns hold by their headings; what was decided before goes first. */
export function usesByHeading(
  cells: readonly string[],
  remembered: RememberedUses = new Map(),
): (ColumnUse | null)[] {
  const words = cells.map(headingWord);
  const keys = headingKeys(cells);
  const uses: (ColumnUse | null)[] = cells.map(() => null);
  const isOpen = words.map((word, at) => !ours.includes(word) && !remembered.has(keys[at] ?? ''));
  const taken = new Set<ColumnUse>();
  keys.forEach((key, at) => {
    const use = remembered.get(key) ?? null;
    if (use === null || taken.has(use)) return;
    uses[at] = use;
    taken.add(use);
  });
  const find = (use: ColumnUse): number | undefined =>
    headings[use]
      .map((wanted) => words.findIndex((word, at) => word === wanted && isOpen[at]))
      .find((at) => at !== -1);
  const isOrdered = find('order') !== undefined && find('externalRef') !== undefined;
  for (const use of columnUses) {
    const at = taken.has(use) ? undefined : find(use);
    if (at === undefined || uses[at] !== null) continue;
    if (use === 'order' && !isOrdered) continue;
    if (use === 'email' && isOrdered && addressesOfOrders.includes(words[at] ?? '')) continue;
    uses[at] = use;
  }
  return withFamilyName(uses, words);
}

/** "Name" beside a first name is the family's. */
function withFamilyName(uses: (ColumnUse | null)[], words: readonly string[]) {
  const name = uses.indexOf('name');
  if (!uses.includes('given') || uses.includes('family') || words[name] !== 'name') return uses;
  return uses.map((use, at) => (at === name ? 'family' : use));
}

/** Without headings: the column of addresses, then name and organisation in that order. */
export function usesByContent(records: readonly CsvRecord[]): ColumnUses {
  const cells = records[0]?.cells ?? [];
  const email = cells.findIndex(isAddress);
  const [name, organisation] = cells.map((_, at) => at).filter((at) => at !== email);
  return cells.map((_, at) => {
    if (at === email) return 'email';
    if (at === name) return 'name';
    return at === organisation && email !== -1 ? 'organisation' : null;
  });
}

/** A line of headings names a person, or two things we know; a line of a person has an address. */
export function looksLikeHeadings(
  cells: readonly string[],
  remembered: RememberedUses = new Map(),
): boolean {
  const known = usesByHeading(cells, remembered).filter((use) => use !== null);
  if (known.some((use) => nameUses.includes(use)) || known.length > 1) return true;
  return !cells.some(isAddress) && cells.length > 1;
}

const nameUses: readonly ColumnUse[] = ['name', 'given', 'family'];
const isAddress = (cell: string) => emailSchema.safeParse(cell).success;

export const holdsName = (uses: ColumnUses): boolean =>
  uses.some((use) => use !== null && nameUses.includes(use));

/** The fields of a person that the columns say something of, in our order. */
export function fieldsOf(uses: ColumnUses): ImportField[] {
  const others = ['organisation', 'email', 'ticket', 'badgeCode', 'externalRef'] as const;
  const used = others.filter((field) => uses.includes(field));
  return holdsName(uses) ? ['name', ...used] : used;
}
