import type { CsvRecord } from '../csv.ts';
import { headingWord } from '../exhibitor/exhibitor-columns.ts';
import { emailSchema } from '../text.ts';
import type { ImportField } from './attendee-import.schema.ts';

/** Which columns of a file hold what; a name may be two of them. */
export type ImportColumns = {
  readonly name: readonly number[];
  readonly others: Readonly<Partial<Record<Exclude<ImportField, 'name'>, number>>>;
  readonly ignored: readonly number[];
};

/** Headings as people and ticket shops (pretix among them) write them, folded by `headingWord`. */
const headings = {
  name: [
    ...['name', 'fullname', 'attendeename', 'attendee', 'teilnehmer', 'teilnehmerin', 'person'],
    ...['teilnehmername', 'namedesteilnehmers', 'nameteilnehmer', 'teilnehmende', 'badgename'],
    ...['participant', 'participantname', 'vorundnachname', 'vornamenachname', 'anzeigename'],
  ],
  given: [
    ...['vorname', 'firstname', 'givenname', 'forename', 'rufname', 'attendeenamegivenname'],
    ...['nameteilnehmervorname', 'teilnehmernamevorname', 'attendeefirstname'],
  ],
  family: [
    ...['nachname', 'familienname', 'lastname', 'surname', 'familyname', 'zuname'],
    ...['attendeenamefamilyname', 'teilnehmernamenachname', 'attendeelastname'],
  ],
  organisation: [
    ...['organisation', 'organization', 'firma', 'unternehmen', 'company', 'kommune', 'behorde'],
    ...['verwaltung', 'institution', 'einrichtung', 'arbeitgeber', 'affiliation', 'employer'],
    ...['attendeecompany', 'companyname', 'stadt', 'gemeinde', 'dienststelle', 'verein'],
  ],
  email: [
    ...['email', 'emailadresse', 'mail', 'mailadresse', 'emailaddress', 'attendeeemail'],
    ...['emaildesteilnehmers', 'emailteilnehmer', 'teilnehmeremail', 'attendeeemailaddress'],
  ],
  ticket: [
    ...['ticket', 'tickettyp', 'ticketart', 'tickettype', 'ticketkategorie', 'ticketname'],
    ...['product', 'produkt', 'kategorie', 'category', 'item', 'artikel', 'teilnahmeart'],
  ],
  badgeCode: [
    ...['badgecode', 'ausweiscode', 'code', 'qrcode', 'barcode', 'badge', 'badgeid', 'qr'],
    ...['pseudonymizationid', 'pseudonymisationid', 'pseudonymisierungsid', 'namensschildcode'],
  ],
  externalRef: [
    ...['externalref', 'externereferenz', 'referenz', 'reference', 'ref', 'externalid'],
    ...['positionid', 'positionsid', 'positionnummer', 'ticketid', 'ticketnummer', 'ticketnumber'],
    ...['orderposition', 'bestellposition', 'id', 'nummer', 'teilnehmernummer', 'attendeeid'],
  ],
  /** Written by our own export and list of rows to mend; read back they mean nothing. */
  ours: ['grund', 'reason', 'zeile', 'line', 'kurzcode', 'shortcode', 'status'],
} as const;

const otherFields = ['organisation', 'email', 'ticket', 'badgeCode', 'externalRef'] as const;

/** Finds the columns by their headings; null when no heading is a name. */
export function columnsByHeader(cells: readonly string[]): ImportColumns | null {
  const words = cells.map(headingWord);
  const find = (wanted: readonly string[]) => {
    const at = words.findIndex((word) => wanted.includes(word));
    return at === -1 ? undefined : at;
  };
  const parts = [find(headings.given), find(headings.family)].filter((at) => at !== undefined);
  const whole = find(headings.name);
  // "Name" beside a first name is the family's.
  const isFamily = parts.length === 1 && find(headings.family) === undefined;
  const name =
    parts.length === 2 || whole === undefined ? parts : isFamily ? [...parts, whole] : [whole];
  if (name.length === 0) return null;
  const others: { -readonly [Key in keyof ImportColumns['others']]: number } = {};
  for (const field of otherFields) {
    const at = find(headings[field]);
    if (at !== undefined) others[field] = at;
  }
  const used: number[] = [...name, ...Object.values(others)];
  return {
    name,
    others,
    ignored: words.flatMap((word, at) =>
      used.includes(at) || (headings.ours as readonly string[]).includes(word) ? [] : [at],
    ),
  };
}

/** Without headings: the column of addresses, then name and organisation in that order. */
export function columnsByContent(records: readonly CsvRecord[]): ImportColumns | null {
  const cells = records[0]?.cells ?? [];
  const email = cells.findIndex((cell) => emailSchema.safeParse(cell).success);
  if (email === -1) return null;
  const [name, organisation, ...ignored] = cells.map((_, at) => at).filter((at) => at !== email);
  if (name === undefined) return null;
  const others = organisation === undefined ? { email } : { email, organisation };
  return { name: [name], others, ignored };
}

/** The fields that the file has, in our order. */
export function fieldsOf(columns: ImportColumns): ImportField[] {
  return ['name', ...otherFields.filter((field) => columns.others[field] !== undefined)];
}
