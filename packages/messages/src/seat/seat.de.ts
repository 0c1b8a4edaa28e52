import type { SeatRefusalCode } from '@foyer/domain/seat/seat.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const seatRefusalsDe = {
  seat: {
    demo_not_found: 'Diese Vorführung steht nicht mehr im Programm.',
    not_found: 'Dieser Gast steht nicht mehr auf der Liste.',
    badge_not_found: 'Zu diesem Code gibt es keinen Ausweis. Prüfen Sie bitte, was darauf steht.',
    badge_refuses:
      'Wer diesen Ausweis trägt, möchte nicht erfasst werden. Lassen Sie den Gast einfach herein; gezählt wird er nicht.',
    not_limited: 'Für diese Vorführung brauchen Sie keinen Platz. Kommen Sie einfach vorbei.',
    none_left:
      'Der letzte Platz ist gerade vergeben worden. Sie können sich auf die Warteliste setzen.',
    already_yours: 'Für diese Vorführung sind Sie schon eingetragen.',
    overlaps: 'Zu dieser Zeit haben Sie schon einen Platz bei einer anderen Vorführung.',
    started: 'Die Vorführung hat schon begonnen.',
    not_yours: 'Für diese Vorführung sind Sie nicht eingetragen.',
    not_yet: 'Das geht, sobald die Vorführung begonnen hat.',
    fewer_than_booked:
      'Es sind schon mehr Plätze gebucht, als dann noch da wären. Niemand verliert seinen Platz; wählen Sie einen größeren Ort.',
    entry_invalid: 'Dieser Eintrag ist beschädigt und lässt sich nicht nachtragen.',
    invalid: 'Das Formular war nicht vollständig. Es hat sich nichts geändert.',
  },
} as const satisfies SentencesOf<SeatRefusalCode>;

export const seatFactsDe = {
  seat: {
    booked: 'Platz bei „{title}“ gebucht',
    waiting: 'Auf die Warteliste von „{title}“ gesetzt',
    given_back: 'Platz bei „{title}“ zurückgegeben',
    promoted: 'Platz bei „{title}“ von der Warteliste vergeben',
    attended: 'Gast bei „{title}“ eingelassen',
    not_attended: 'Einlass bei „{title}“ zurückgenommen',
    rated: '„{title}“ bewertet',
  },
} as const;

/** The pages of a badge on which seats are booked, given back and demos judged. */
export const seatPageDe = {
  mine: 'Meine Vorführungen',
  none: 'Sie haben noch keinen Platz gebucht. Wo Plätze begrenzt sind, sichern Sie sich hier einen.',
  find: 'Plätze buchen',
  title: 'Plätze bei Vorführungen',
  intro:
    'Bei diesen Vorführungen sind die Plätze begrenzt. Zu allen anderen kommen Sie einfach vorbei.',
  back: 'Zurück zu Ihrem Ausweis',
  nothing: 'Zurzeit gibt es keine Vorführung mit begrenzten Plätzen.',
  free: '{free, plural, =0 {Ausgebucht} one {Noch 1 Platz frei} other {Noch # Plätze frei}}',
  ofSeats: 'von {seats, number}',
  waitingList: '{waiting, plural, =0 {} one {1 Person wartet} other {# Personen warten}}',
  book: 'Platz buchen',
  bookOf: 'Platz buchen: „{title}“',
  wait: 'Auf die Warteliste',
  waitOf: 'Auf die Warteliste von „{title}“',
  giveBack: 'Platz zurückgeben',
  giveBackOf: 'Platz zurückgeben: „{title}“',
  leave: 'Nicht mehr warten',
  leaveOf: 'Bei „{title}“ nicht mehr warten',
  status: {
    booked: 'Platz gebucht',
    waiting: 'Auf der Warteliste',
    walk_in: 'Dabei gewesen',
  },
  over: 'Vorbei',
  waitingHelp: 'Wird ein Platz frei, bekommen Sie eine E-Mail.',
  attended: 'Sie waren dabei.',
  rate: 'Wie war es?',
  rateAgain: 'Bewertung ändern',
  rating: 'Ihre Bewertung von „{title}“',
  stars: '{rating, plural, one {1 Stern} other {# Sterne}}',
  scale: '1 heißt enttäuschend, 5 heißt ausgezeichnet.',
  comment: 'Möchten Sie etwas dazu sagen?',
  commentHelp: 'Der Aussteller liest es ohne Ihren Namen.',
  sendRating: 'Bewertung abschicken',
  done: {
    booked: 'Der Platz gehört Ihnen.',
    waiting: 'Sie stehen auf der Warteliste. Wird ein Platz frei, bekommen Sie eine E-Mail.',
    given_back: 'Der Platz ist zurückgegeben. Danke, jetzt kann jemand anderes kommen.',
    rated: 'Danke für Ihre Bewertung.',
  },
} as const;

/** What is counted of a demo, for its exhibitor and the organiser. */
export const seatCountsDe = {
  booked: '{booked, number} von {seats, number} Plätzen gebucht',
  waiting: '{waiting, plural, one {1 Person wartet} other {# Personen warten}}',
  chosen: '{chosen, plural, one {1-mal gemerkt} other {#-mal gemerkt}}',
  attended: '{attended, plural, one {1 Person war da} other {# Personen waren da}}',
  rating:
    '{rating, number, ::.0} von 5 Sternen ({ratings, plural, one {1 Bewertung} other {# Bewertungen}})',
  asked: '{asked, plural, one {1 Anmeldung insgesamt} other {# Anmeldungen insgesamt}}',
} as const;

/** The door of a demo, kept by whoever shows it. */
export const doorDe = {
  title: 'Einlass: {title}',
  open: 'Einlass',
  openOf: 'Einlass bei „{title}“',
  back: 'Alle Vorführungen',
  help: 'Ausweis scannen oder Code eintippen; auch wer keinen Platz gebucht hat, wird so gezählt. Das ist kein Kontakt: Namen sehen Sie nur von Gästen, die sie Ihnen schon freigegeben haben.',
  scan: 'Ausweise scannen',
  stopScanning: 'Kamera ausschalten',
  admit: 'Einlassen',
  list: 'Gästeliste',
  listHelp: 'Die Zeichen sind das Ende des kurzen Codes auf dem Ausweis.',
  nobody: 'Noch hat niemand einen Platz gebucht.',
  unnamed: 'Ohne Namen',
  mark: '…{mark}',
  status: {
    booked: 'Platz gebucht',
    waiting: 'Warteliste',
    walk_in: 'Ohne Buchung',
  },
  there: 'Ist da',
  thereOf: '{mark} ist da',
  since: 'Da seit {time}',
  undo: 'Zurücknehmen',
  undoOf: 'Einlass von {mark} zurücknehmen',
  said: {
    booked: '{mark}: Platz gebucht, willkommen',
    waiting: '{mark}: stand auf der Warteliste, eingelassen',
    walk_in: '{mark}: ohne Buchung, eingelassen',
    again: '{mark} ist schon drin',
    noted: '{what} ist notiert und wird nachgetragen, sobald wieder Netz da ist',
    notStored: 'Auf diesem Gerät lässt sich nichts speichern. Schreiben Sie {what} bitte auf.',
    notABadge: 'Das ist kein Ausweis.',
  },
  waiting:
    '{count, plural, one {1 Einlass liegt} other {# Einlässe liegen}} noch auf diesem Gerät. Übertragen wird von selbst, sobald wieder Netz da ist.',
  old: 'Zurzeit ist kein Netz da. Die Liste zeigt, was zuletzt bekannt war.',
  refused: 'Nicht angenommen',
  dismiss: 'Verwerfen',
  dismissOf: '{what} verwerfen',
  comments: 'Was Gäste schreiben',
  commentStars: '{rating, plural, one {1 Stern} other {# Sterne}}',
  notScheduled: 'Diese Vorführung steht nicht im Programm.',
} as const;
