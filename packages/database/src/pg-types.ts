import pg from 'pg';

/**
 * How values leave PostgreSQL, set per pool so that a library sharing the process keeps its own.
 * timestamptz → Date and jsonb → parsed are pg's defaults; numeric stays text (money is in cents).
 */
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

type Parser = (text: string) => unknown;

/** Throws instead of rounding: a count beyond 2^53 is a mistake worth hearing of. */
export function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
}

// pg's own array parser, by way of text[]; it already turns NULL elements into null.
const parseTextArray: (text: string) => (string | null)[] = pg.types.getTypeParser(
  TEXT_ARRAY as Parameters<typeof pg.types.getTypeParser>[0],
);

const parsers: Readonly<Record<number, Parser>> = {
  [INT8]: parseInt8,
  [INT8_ARRAY]: (text) =>
    parseTextArray(text).map((element) => (element === null ? null : parseInt8(element))),
  // A calendar day has no time zone: 'YYYY-MM-DD' as it is, never a Date at local midnight.
  [DATE]: (text) => text,
  [DATE_ARRAY]: parseTextArray,
};

export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};
