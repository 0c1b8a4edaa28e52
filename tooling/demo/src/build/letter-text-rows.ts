import { manager } from '../people.ts';
import { addFact, type EditionBuild } from './edition-build.ts';

const texts = {
  past: {
    subject: 'Freigegeben: Ihr Eintrag bei {event}',
    heading: 'Ihr Eintrag ist online',
    body: 'Der Eintrag von {exhibitor} steht im Verzeichnis von „{event}“.\n\n{button}',
  },
  coming: {
    subject: 'Ihr Eintrag bei {event} ist online',
    heading: 'Ihr Eintrag ist online – danke!',
    body: 'Der Eintrag von **{exhibitor}** steht jetzt im Ausstellerverzeichnis von „{event}“.\n\nGut zu wissen:\n- Sie können ihn jederzeit weiter bearbeiten; Änderungen sehen wir kurz durch.\n- Die Druckfassung des Verzeichnisses entsteht zwei Wochen vor der Tagung.\n\n{button}',
  },
} as const;

/** The words that the organiser gave one of the letters. */
export function addLetterTexts(build: EditionBuild): void {
  const text = texts[build.edition.key === 'coming' ? 'coming' : 'past'];
  const key = { kind: 'listing-published', locale: 'de' };
  const at = build.edition.planned;
  build.rows.letter_text.push({
    event_id: build.eventId,
    ...key,
    ...text,
    changed_at: build.clock.instant(at),
    changed_by_name: manager.name,
  });
  addFact(build, {
    noun: 'mail',
    nounId: `${key.kind}.${key.locale}`,
    happened: 'text_changed',
    by: manager,
    at,
    audience: 'organiser',
    after: { ...key, ...text },
  });
}
