import { csvLines, formatCsv } from '@foyer/domain/csv.ts';
import type { LeadFormat } from '@foyer/domain/lead/lead.schema.ts';
import { type LeadReader, type LeadTold, leadColumns, textsIn } from './lead-columns.ts';

/** A file of leads that is made in pieces: what stands first, each page, and what ends it. */
export type LeadFile = {
  readonly contentType: string;
  readonly head: () => string;
  readonly page: (leads: readonly LeadTold[]) => string;
  readonly end: () => Promise<Buffer | string>;
};

const makers: Record<LeadFormat, (reader: LeadReader) => LeadFile> = {
  csv: leadCsv,
  xlsx: leadWorkbook,
  vcf: leadCards,
};

export function leadFile(format: LeadFormat, reader: LeadReader): LeadFile {
  return makers[format](reader);
}

/** Safe to open in a spreadsheet: what looks like a formula is text. */
function leadCsv(reader: LeadReader): LeadFile {
  const columns = leadColumns(reader);
  return {
    contentType: 'text/csv; charset=utf-8',
    head: () => formatCsv([columns.map(({ heading }) => heading)]),
    page: (leads) => csvLines(leads.map((lead) => columns.map(({ cell }) => cell(lead)))),
    end: async () => '',
  };
}

/** A workbook whose cells are text, whatever they begin with. It is held in memory until it ends. */
function leadWorkbook(reader: LeadReader): LeadFile {
  const columns = leadColumns(reader);
  const rows: LeadTold[] = [];
  const text = (value: string) => (value === '' ? null : { value, type: String });
  return {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    head: () => '',
    page: (leads) => {
      rows.push(...leads);
      return '';
    },
    async end() {
      // As large as many other modules together, for what few ask for.
      const { default: writeXlsxFile } = await import('write-excel-file/node');
      return writeXlsxFile(
        [
          columns.map(({ heading }) => ({ ...text(heading), fontWeight: 'bold' as const })),
          ...rows.map((lead) => columns.map(({ cell }) => text(cell(lead)))),
        ],
        { columns: columns.map(() => ({ width: 20 })), stickyRowsCount: 1 },
      ).toBuffer();
    },
  };
}

/**
 * A vCard (RFC 6350) for everybody who shared a name; below their notes stands what they agreed to,
 * since address books know no column for it.
 */
function leadCards(reader: LeadReader): LeadFile {
  const columns = leadColumns(reader);
  const consent = columns.slice(-7);
  const card = (lead: LeadTold) => {
    const agreed = consent.flatMap(({ heading, cell }) => {
      const value = cell(lead);
      return value === '' ? [] : [`${heading}: ${value}`];
    });
    const note = [...textsIn(lead.notes), agreed.join('\n')].join('\n\n');
    const lines = [
      'BEGIN:VCARD',
      'VERSION:4.0',
      `FN:${escaped(lead.name)}`,
      ...(lead.organisation ? [`ORG:${escaped(lead.organisation)}`] : []),
      ...(lead.jobTitle ? [`TITLE:${escaped(lead.jobTitle)}`] : []),
      ...(lead.email ? [`EMAIL:${escaped(lead.email)}`] : []),
      ...(lead.phone ? [`TEL:${escaped(lead.phone)}`] : []),
      ...(lead.website ? [`URL:${escaped(lead.website)}`] : []),
      ...(textsIn(lead.tags).length > 0
        ? [`CATEGORIES:${textsIn(lead.tags).map(escaped).join(',')}`]
        : []),
      `NOTE:${escaped(note)}`,
      'END:VCARD',
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
  };
  return {
    contentType: 'text/vcard; charset=utf-8',
    head: () => '',
    page: (leads) =>
      leads
        .filter(({ name }) => name !== '')
        .map(card)
        .join(''),
    end: async () => '',
  };
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const LINE_BYTES = 75;

/** A line of a vCard has 75 bytes at most; a character is not cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let room = LINE_BYTES;
  let at = '';
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (bytes > room) {
      lines.push(at);
      at = '';
      // The space that marks a continuation counts.
      room = LINE_BYTES - 1;
    }
    at += character;
    room -= bytes;
  }
  return [...lines, at].join('\r\n ');
}
