import type { MailRefusalCode } from '@foyer/domain/mail/mail.refusals.ts';
import type { MailStatus } from '@foyer/domain/mail/mail.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const mailRefusalsDe = {
  mail: {
    not_found: 'Diese E-Mail gibt es nicht, oder sie gehört zu einer anderen Veranstaltung.',
    no_server: 'Es ist kein Mailserver eingerichtet. Die E-Mail bleibt im Postausgang.',
    already_sent: 'Diese E-Mail ist schon verschickt.',
    already_left: 'Diese E-Mail ist schon auf dem Weg und lässt sich nicht mehr zurückziehen.',
    not_sent_yet: 'Dass eine E-Mail zurückkam, lässt sich erst notieren, wenn sie verschickt ist.',
    text_unknown_placeholder:
      'Den Platzhalter „{name}“ gibt es in dieser E-Mail nicht. Nehmen Sie einen aus der Liste.',
    text_missing_placeholder:
      'Der Platzhalter „{name}“ fehlt im Text. Ohne ihn fehlt der E-Mail, worum es geht.',
    text_not_alone: 'Der Platzhalter „{name}“ gehört einmal in den Text, in einen Absatz für sich.',
    text_loose_brace:
      'Eine geschweifte Klammer „{name}“ steht allein. Platzhalter sehen so aus: Klammer auf, Name, Klammer zu.',
    text_unsafe_link:
      'Die Adresse „{name}“ kann nicht verlinkt werden. Erlaubt sind Web-Adressen, die zeigen, wohin sie führen.',
    text_changed_meanwhile:
      'Jemand aus dem Team hat diesen Text inzwischen geändert. Ihr Text steht noch im Formular; laden Sie die Seite neu, um den anderen zu sehen.',
    person_not_found: 'Diese Person gehört nicht mehr zu einem Aussteller dieser Veranstaltung.',
  },
} as const satisfies SentencesOf<MailRefusalCode>;

export const mailStatesDe = {
  mail: {
    queued: 'Wird verschickt',
    sent: 'Verschickt',
    failed: 'Nicht zugestellt',
    bounced: 'Zurückgekommen',
    kept: 'Nur hier',
    withdrawn: 'Zurückgezogen',
  },
} as const satisfies { mail: Record<MailStatus, string> };

export const mailFactsDe = {
  mail: {
    retried: 'E-Mail erneut auf den Weg gebracht',
    withdrawn: 'E-Mail „{subject}“ vor dem Versand zurückgezogen',
    bounced: 'E-Mail „{subject}“ als zurückgekommen notiert',
    bounce_taken_back: 'Vermerk zurückgenommen: „{subject}“ kam nicht zurück',
    text_changed: 'Text der E-Mail „{subject}“ geändert',
    text_reset: 'Text einer E-Mail auf den mitgelieferten zurückgesetzt',
  },
} as const;
