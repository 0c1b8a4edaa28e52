import { type Kysely, sql } from 'kysely';

const accented = 'ÀÁÂÃÄÅĀĂĄÇĆČĎĐÈÉÊËĒĖĘĚĞĢÌÍÎÏĪĮİĶĻĽŁÑŃŅŇÒÓÔÕÖØŌŐŘŚŞŠȘŤŢȚÙÚÛÜŪŮŰŲÝŸŹŻŽ';
const accentedSmall = 'àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķļľłñńņňòóôõöøōőřśşšșťţțùúûüūůűųýÿźżž';
const plain = 'aaaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnnoooooooorsssstttuuuuuuuuyyzzz';

/**
 * A hundred thousand attendees are searched and paged by columns that follow from the others:
 * small letters without accents, so that "muller" finds "Müller", in whatever locale the database
 * was made. `unaccent` cannot stand in such a column: it is not immutable.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create function foyer_folded(given text) returns text language sql immutable strict parallel safe as $$
      select replace(lower(translate(given, '${accented}${accentedSmall}', '${plain}${plain}')), 'ß', 'ss')
    $$;
    alter table attendee
      add column sort_name text not null generated always as (foyer_folded(name)) stored,
      add column search_text text not null generated always as (foyer_folded(
        name || ' ' || organisation || ' ' || email || ' ' || ticket || ' ' || coalesce(external_ref, ''))) stored;
    create index attendee_by_name on attendee (event_id, sort_name, attendee_id);
    create index attendee_by_change on attendee (event_id, updated_at);
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop index attendee_by_change;
    drop index attendee_by_name;
    alter table attendee drop column search_text, drop column sort_name;
    drop function foyer_folded(text);
  `)
    .execute(db);
}
