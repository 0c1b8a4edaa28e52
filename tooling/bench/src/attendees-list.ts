import { createHash } from 'node:crypto';
import { makeBadgeCode } from '@foyer/domain/attendee/badge-code.ts';

/** The same bytes in every run, so that runs can be compared. */
const bytesOf = (text: string) => createHash('sha256').update(text).digest();

const given = ['Anna', 'Bernd', 'Chloé', 'Dörte', 'Emre', 'Frauke', 'Grażyna', 'Henk', 'Ingo'];
const family = ['Öztürk', 'Weiß', 'Müller', 'Wiśniewski', 'Papadopoulos', 'Nguyễn', 'Schmidt'];
const places = [
  'Stadt Lindenbrück',
  'Kreis Nettenrode',
  'Gemeinde "Am Wald"; Süd',
  'KDZ Westfalen',
];

/** A row in a hundred repeats another one, one is broken in itself; all others are people. */
export const brokenRows = (rows: number) => ({ repeated: rows / 100, bad: rows / 100 });

/** A list as shops hand it over, made up: columns as in `columns`. */
export function attendeeList(rows: number): string {
  const lines = ['Name;Organisation;E-Mail;Ticket;Ticketnummer;Badge-Code'];
  for (let at = 0; at < rows; at += 1) {
    const isRepeated = at % 100 === 50;
    const who = isRepeated ? at - 1 : at;
    const name = `${given[who % given.length]} ${family[who % family.length]} ${who}`;
    const place = places[who % places.length] ?? '';
    const email = at % 100 === 75 ? 'no address' : `person${who}@example.org`;
    const code = makeBadgeCode(bytesOf(`badge ${who}`));
    lines.push(
      [name, `"${place.replaceAll('"', '""')}"`, email, 'Teilnahme', `ORDER${who}-1`, code].join(
        ';',
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}
