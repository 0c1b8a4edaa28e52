import type { BenefitClass, LogoPlace } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { ClaimStatus } from '@foyer/domain/sponsorship/claim.schema.ts';
import type { ContractStatus } from '@foyer/domain/sponsorship/contract.schema.ts';
import type { SponsorshipRefusalCode } from '@foyer/domain/sponsorship/sponsorship.refusals.ts';
import type { SponsorshipStatus } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const sponsorshipRefusalsDe = {
  sponsorship: {
    not_found: 'Dieses Sponsoring gibt es nicht mehr.',
    level_not_found: 'Diese Stufe gibt es nicht mehr.',
    benefit_not_found: 'Diese Leistung gibt es nicht mehr.',
    contract_not_found: 'Diesen Vertrag gibt es nicht mehr.',
    claim_not_found: 'Diese Leistung gehört nicht zu Ihrem Sponsoring.',
    exhibitor_left: 'Dieser Aussteller nimmt nicht mehr teil.',
    already_sponsor:
      'Dieser Aussteller hat schon ein Sponsoring. Ändern Sie dort den Vertrag, statt ein zweites anzulegen.',
    level_in_use:
      'Diese Stufe steht in einem Vertrag und lässt sich nicht löschen. Nehmen Sie sie aus dem Verkauf: nur auf Einladung.',
    level_changed_meanwhile:
      'Die Stufe wurde inzwischen von jemand anderem geändert. Es wurde nichts überschrieben; laden Sie die Seite bitte neu.',
    benefit_promised:
      'Diese Leistung steht so in einem Vertrag. Titel und Hinweis können Sie ändern und die Frist verlängern, mehr nicht.',
    too_many_levels: 'Mehr als {max} Stufen sind nicht vorgesehen.',
    too_many_benefits: 'Mehr als {max} Leistungen je Stufe sind nicht vorgesehen.',
    sold_out: 'Diese Stufe ist ausgebucht.',
    wrong_status:
      'Das Sponsoring hat inzwischen einen anderen Stand. Laden Sie die Seite bitte neu.',
    contract_wrong_status:
      'Der Vertrag hat inzwischen einen anderen Stand. Laden Sie die Seite bitte neu.',
    contract_changed:
      'Der Vertrag ist nicht mehr der, den Sie gelesen haben. Öffnen Sie ihn bitte noch einmal.',
    contract_needed:
      'Ab diesem Wert braucht es einen unterschriebenen Vertrag, bevor das Sponsoring gilt.',
    payment_needed: 'Bei dieser Veranstaltung gilt ein Sponsoring erst, wenn es bezahlt ist.',
    claim_wrong_status:
      'Die Leistung hat inzwischen einen anderen Stand. Laden Sie die Seite bitte neu.',
    claim_closed:
      'Die Frist ist abgelaufen. Wenn Sie es noch nachreichen möchten, bitten Sie den Veranstalter um eine Verlängerung.',
    claim_used_up: 'Alle {max, plural, one {# Freikarte ist} other {# Freikarten sind}} vergeben.',
    fewer_than_promised:
      'Zugesagt sind {promised}, im Programm {count, plural, =0 {ist noch keine} one {ist erst eine} other {sind erst #}}. Haben Sie sich auf weniger geeinigt, belegen Sie es in Worten.',
    nothing_counted: 'Dazu zählt Foyer nichts. Belegen Sie es mit einem Bild oder einem Link.',
    wrong_material: 'Das passt nicht zu dieser Leistung.',
    too_many_words:
      'Der Text hat {words, plural, one {# Wort} other {# Wörter}}; vereinbart sind höchstens {max}. Ihr Text steht noch im Feld.',
    logo_not_picture: 'Das Logo muss ein Bild sein: SVG, PNG, WebP oder JPEG.',
    logo_too_small: 'Das Logo ist {width} Pixel breit; vereinbart sind mindestens {minimum}.',
    logo_not_transparent:
      'Das Logo hat keinen durchsichtigen Hintergrund. Laden Sie es bitte als PNG oder SVG ohne Hintergrund hoch.',
    file_not_found: 'Diese Datei ist nicht mehr da. Laden Sie sie bitte noch einmal hoch.',
  },
} as const satisfies SentencesOf<SponsorshipRefusalCode>;

export const sponsorshipStatesDe = {
  sponsorship: {
    offered: 'Angeboten',
    signed: 'Unterschrieben',
    confirmed: 'Gilt',
    cancelled: 'Beendet',
  },
  contract: {
    draft: 'Entwurf',
    sent: 'Verschickt',
    signed: 'Unterschrieben',
    void: 'Hinfällig',
  },
  claim: {
    open: 'Wartet auf Sponsor',
    claimed: 'Zu prüfen',
    declined: 'Zurückgegeben',
    confirmed: 'Zu erbringen',
    delivered: 'Erbracht',
  },
} as const satisfies {
  sponsorship: Record<SponsorshipStatus, string>;
  contract: Record<ContractStatus, string>;
  claim: Record<ClaimStatus, string>;
};

/** What benefits are called, and where a logo is shown. */
export const benefitWordsDe = {
  class: {
    logo: 'Logo',
    text: 'Text auf der Sponsorenseite',
    passes: 'Freikarten',
    demos: 'Vorführungen',
    scanning: 'Kontakte scannen',
    mailing: 'Beitrag in einem Mailing',
    bag_insert: 'Beilage in der Tagungstasche',
    stand_credit: 'Gutschrift auf den Stand',
    other: 'Andere Leistung',
  },
  places: {
    directory: 'Ausstellerverzeichnis',
    programme: 'Programm',
    plan: 'Hallenplan',
    badge: 'Ausweise',
    mail: 'E-Mails',
  },
} as const satisfies { class: Record<BenefitClass, string>; places: Record<LogoPlace, string> };

export const sponsorshipFactsDe = {
  sponsorship: {
    settings_changed: 'Regeln des Sponsorings geändert',
    level_added: 'Sponsoringstufe „{name}“ angelegt',
    level_changed: 'Sponsoringstufe „{name}“ geändert',
    level_removed: 'Sponsoringstufe „{name}“ gelöscht',
    levels_ordered: 'Sponsoringstufen neu geordnet',
    benefit_added: 'Leistung „{title}“ angelegt',
    benefit_changed: 'Leistung „{title}“ geändert',
    benefit_removed: 'Leistung „{title}“ gelöscht',
    drafted: 'Sponsoringvertrag entworfen (Fassung {revision})',
    draft_changed: 'Entwurf des Sponsoringvertrags geändert',
    sent: 'Sponsoringvertrag „{level}“ verschickt (Fassung {revision})',
    signed: 'Sponsoringvertrag „{level}“ unterschrieben (Fassung {revision})',
    voided: 'Sponsoringvertrag zurückgezogen (Fassung {revision})',
    paid: 'Zahlung des Sponsorings vermerkt',
    confirmed: 'Sponsoring gilt',
    cancelled: 'Sponsoring beendet',
    handed_in: 'Für die Leistung „{title}“ etwas abgegeben',
    taken_back: 'Abgabe für die Leistung „{title}“ zurückgeholt',
    claim_confirmed: 'Leistung „{title}“ bestätigt',
    claim_declined: 'Abgabe für die Leistung „{title}“ zurückgegeben',
    delivered: 'Leistung „{title}“ erbracht',
    delivery_undone: 'Nachweis der Leistung „{title}“ zurückgenommen',
    pass_used: 'Freikarte vergeben („{title}“)',
  },
} as const;
