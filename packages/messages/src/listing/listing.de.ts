import type { ListingRefusalCode } from '@foyer/domain/listing/listing.refusals.ts';
import type { RevisionStatus } from '@foyer/domain/listing/listing.schema.ts';
import type { ListingState, NotPublicReason } from '@foyer/domain/listing/visibility.rules.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const listingRefusalsDe = {
  listing: {
    incomplete:
      'Zum Einreichen fehlt noch etwas: Name, Logo sowie Kurzbeschreibung und Beschreibung in einer Sprache werden gebraucht.',
    nothing_changed: 'Das ist schon genau so veröffentlicht. Es gibt nichts einzureichen.',
    changed_meanwhile:
      'Jemand aus Ihrem Team hat den Eintrag gerade geändert. Sehen Sie sich die Änderung an und reichen Sie dann erneut ein.',
    already_submitted: 'Der Eintrag wird schon geprüft. Um ihn zu ändern, ziehen Sie ihn zurück.',
    already_decided:
      'Über diesen Eintrag hat inzwischen jemand anderes entschieden: {status, select, published {Er ist veröffentlicht} sent_back {Er ist zur Überarbeitung zurückgegeben} superseded {Er wurde veröffentlicht und ist schon abgelöst} other {Er ist erledigt}}. Ihre Anmerkungen stehen noch da.',
    recalled_meanwhile:
      'Der Aussteller hat den Eintrag inzwischen zurückgezogen. Es gibt nichts mehr zu entscheiden.',
    base_changed:
      'Inzwischen ist eine andere Fassung veröffentlicht. Vergleichen Sie bitte mit ihr; entschieden wurde nichts.',
    claimed: '{name} prüft diesen Eintrag gerade. Übernehmen Sie ihn, um selbst zu entscheiden.',
    not_restorable:
      'Nur eine Fassung, die früher öffentlich war und jetzt nicht mehr ist, lässt sich wieder veröffentlichen.',
    not_trivial: 'Das ist keine kleine Änderung. Sehen Sie sich diesen Eintrag einzeln an.',
    comment_needed:
      'Schreiben Sie dazu, was zu ändern ist: an ein Feld oder zum ganzen Eintrag. Ohne Grund geht nichts zurück.',
    nothing_accepted: 'Von den Änderungen ist keine angenommen. Geben Sie den Eintrag ganz zurück.',
    rest_incomplete:
      'Ohne die abgelehnten Felder fehlt etwas, das jeder öffentliche Eintrag braucht. Geben Sie den Eintrag ganz zurück.',
    unknown_logo: 'Dieses Bild gibt es nicht mehr. Laden Sie es bitte noch einmal hoch.',
    unknown_category:
      'Eine dieser Kategorien gibt es nicht mehr. Laden Sie die Seite neu und wählen Sie erneut.',
  },
} as const satisfies SentencesOf<ListingRefusalCode>;

export const listingStatesDe = {
  listing: {
    not_started: 'Nicht begonnen',
    draft: 'Entwurf',
    submitted: 'In Prüfung',
    sent_back: 'Zurückgegeben',
    published: 'Veröffentlicht',
  },
  revision: {
    submitted: 'In Prüfung',
    sent_back: 'Zurückgegeben',
    published: 'Veröffentlicht',
    superseded: 'Abgelöst',
    recalled: 'Zurückgezogen',
  },
  notPublic: {
    event_not_published: 'Die Veranstaltung selbst ist noch nicht veröffentlicht.',
    not_taking_part: 'Die Teilnahme ist abgesagt oder nicht zugesagt.',
    incomplete: 'Dem Eintrag fehlt noch etwas.',
    not_submitted: 'Der Eintrag ist noch nicht eingereicht.',
    under_review: 'Der Eintrag wird geprüft.',
    sent_back: 'Der Eintrag ist zur Überarbeitung zurückgegeben.',
  },
} as const satisfies {
  listing: Record<ListingState, string>;
  revision: Record<RevisionStatus, string>;
  notPublic: Record<NotPublicReason, string>;
};

export const listingFactsDe = {
  listing: {
    edited: 'Eintrag bearbeitet',
    submitted: 'Eintrag zur Prüfung eingereicht (Fassung {number})',
    recalled: 'Eintrag zurückgezogen (Fassung {number})',
    claimed: 'Eintrag zur Prüfung übernommen (Fassung {number})',
    released: 'Prüfung des Eintrags abgegeben (Fassung {number})',
    published: 'Eintrag veröffentlicht (Fassung {number})',
    sent_back: 'Eintrag zur Überarbeitung zurückgegeben (Fassung {number})',
    commented: 'Anmerkung zum Eintrag (Fassung {number})',
  },
} as const;
