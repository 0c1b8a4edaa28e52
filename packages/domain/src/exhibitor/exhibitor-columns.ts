import type { CsvRecord } from '../csv.ts';
import type { Locale } from '../locales.ts';
import { emailSchema } from '../text.ts';

/** Which column of a file holds what; first and last name may be two. */
export type ImportColumns = {
  readonly name: number;
  readonly contactName: readonly number[];
  readonly contactEmail: number;
  readonly locale: number | undefined;
  readonly ignored: readonly number[];
};

// Headings as people write them, folded to small letters without accents and signs.
const headings = {
  name: [
    ...['firma', 'firmenname', 'unternehmen', 'unternehmensname', 'aussteller', 'ausstellername'],
    ...['organisation', 'organization', 'company', 'companyname', 'exhibitor', 'exhibitorname'],
  ],
  contactEmail: [
    ...['email', 'emailadresse', 'mail', 'mailadresse', 'kontaktemail', 'kontaktmail'],
    ...['emailaddress', 'contactemail', 'emailkontakt'],
  ],
  contactName: [
    ...['ansprechperson', 'ansprechpartner', 'ansprechpartnerin', 'kontakt', 'kontaktperson'],
    ...['kontaktname', 'contact', 'contactname', 'contactperson', 'person', 'fullname'],
  ],
  firstName: ['vorname', 'firstname', 'givenname'],
  lastName: ['nachname', 'familienname', 'lastname', 'surname', 'familyname'],
  locale: ['sprache', 'korrespondenzsprache', 'language', 'lang', 'locale'],
  /** Written by our own list of rows to mend; read back it means nothing. */
  reason: ['grund', 'reason', 'zeile', 'line'],
} as const;

/** Finds the columns by their headings; null when company or address is not among them. */
export function columnsByHeader(cells: readonly string[]): ImportColumns | null {
  const words = cells.map(headingWord);
  const find = (wanted: readonly string[]) => {
    const at = words.findIndex((word) => wanted.includes(word));
    return at === -1 ? undefined : at;
  };
  const contactEmail = find(headings.contactEmail);
  const company = find(headings.name);
  const plainName = find(['name']);
  // "Name" alone is the company; beside a company it is a person.
  const name = company ?? plainName;
  if (name === undefined || contactEmail === undefined) return null;
  const person = find(headings.contactName) ?? (company === undefined ? undefined : plainName);
  const parts = [find(headings.firstName), find(headings.lastName) ?? undefined];
  const contactName = (person === undefined ? parts : [person]).filter((at) => at !== undefined);
  const locale = find(headings.locale);
  const used = [name, contactEmail, locale, ...contactName];
  return {
    name,
    contactName,
    contactEmail,
    locale,
    ignored: words.flatMap((word, at) =>
      used.includes(at) || (headings.reason as readonly string[]).includes(word) ? [] : [at],
    ),
  };
}

/** Without headings: the column of addresses, then company, person and language in that order. */
export function columnsByContent(records: readonly CsvRecord[]): ImportColumns | null {
  const cells = records[0]?.cells ?? [];
  const contactEmail = cells.findIndex((cell) => emailSchema.safeParse(cell).success);
  if (contactEmail === -1) return null;
  const isLanguage = (at: number) =>
    records.every(({ cells: row }) => {
      const word = row[at]?.trim() ?? '';
      return word === '' || localeOfWord(word) !== undefined;
    }) && records.some(({ cells: row }) => row[at]?.trim());
  const others = cells.map((_, at) => at).filter((at) => at !== contactEmail);
  const locale = others.find(isLanguage);
  const [name, person, ...ignored] = others.filter((at) => at !== locale);
  if (name === undefined) return null;
  const contactName = person === undefined ? [] : [person];
  return { name, contactName, contactEmail, locale, ignored };
}

const languageWords: Record<Locale, readonly string[]> = {
  de: ['de', 'deutsch', 'german', 'ger', 'deu', 'd', 'dede'],
  en: ['en', 'englisch', 'english', 'eng', 'e', 'engb', 'enus'],
};

export function localeOfWord(word: string): Locale | undefined {
  const key = headingWord(word);
  if (languageWords.de.includes(key)) return 'de';
  return languageWords.en.includes(key) ? 'en' : undefined;
}

/** A heading in small letters, without accents, signs and what stands in brackets. */
export function headingWord(cell: string): string {
  return cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/\(.*\)|[^a-z]/g, '');
}
