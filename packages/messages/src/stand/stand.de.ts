import type { StandRefusalCode } from '@foyer/domain/stand/stand.refusals.ts';
import type { StandStatus } from '@foyer/domain/stand/stand.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const standRefusalsDe = {
  stand: {
    not_found: 'Diesen Stand oder Aussteller gibt es hier nicht mehr.',
    already_assigned: 'Dieser Stand ist schon vergeben.',
    held_for_another: 'Dieser Stand ist für einen anderen Aussteller vorgemerkt.',
    blocked: 'Dieser Stand ist gesperrt.',
    still_draft: 'Dieser Stand ist noch ein Entwurf. Geben Sie ihn zuerst frei.',
    not_assigned: 'Bestätigen lässt sich nur ein vergebener Stand.',
    not_published: 'Bestätigen lässt sich nur, was dem Aussteller mitgeteilt ist.',
    already_published: 'Stand {number} ist dem Aussteller schon mitgeteilt.',
    notice_needed:
      'Der Aussteller kennt Stand {number} schon. Schreiben Sie ihm, warum sich etwas ändert.',
    notice_not_found: 'Diese Mitteilung gibt es nicht mehr.',
    same_stand: 'Wählen Sie einen anderen Stand.',
    nobody_on_it: 'Diesen Stand hat niemand.',
    occupied: 'Diesen Stand hat jemand. Geben Sie ihn zuerst wieder frei.',
    exhibitor_left: 'Dieser Aussteller nimmt nicht mehr teil.',
    is_co_exhibitor: 'Das ist ein Mitaussteller. Er steht am Stand eines anderen Ausstellers.',
    has_co_exhibitors: 'Dieser Aussteller hat selbst Mitaussteller.',
    has_own_stand: 'Dieser Aussteller hat einen eigenen Stand. Geben Sie ihn zuerst frei.',
    shares_with_itself: 'Wählen Sie einen anderen Aussteller.',
    no_co_exhibitor: 'Dieser Aussteller ist kein Mitaussteller mehr.',
    placed_meanwhile: 'Dieser Aussteller hat inzwischen einen anderen Stand.',
    hold_in_past: 'Die Vormerkung muss in der Zukunft enden.',
    number_taken: 'Die Standnummer {number} gibt es schon.',
    hall_name_taken: 'Eine Halle mit diesem Namen gibt es schon.',
    hall_not_found: 'Diese Halle gibt es nicht mehr.',
    hall_not_empty:
      'In der Halle {stands, plural, one {steht noch ein Stand} other {stehen noch # Stände}}.',
    outside_hall: 'Stand {number} ragt über die Halle hinaus.',
    crosses_itself: 'Die Umrisslinie von Stand {number} kreuzt sich selbst.',
    overlaps: 'Stand {number} und Stand {other} überschneiden sich.',
    fixture_changed_meanwhile:
      'Wand, Ausgang oder Fläche „{name}“ wurde inzwischen von jemand anderem geändert. Ihre Zeichnung ist noch da.',
    fixture_outside_hall: '„{name}“ ragt über die Halle hinaus oder kreuzt sich selbst.',
    version_not_found: 'Diese Version des Plans gibt es nicht mehr.',
    plan_saved_meanwhile:
      'Inzwischen hat jemand anderes die Zeichnung gespeichert. Sehen Sie sich die neueste Version an, bevor Sie eine frühere wiederherstellen.',
    nothing_to_restore: 'Die Halle ist schon so gezeichnet wie in dieser Version.',
    missing_in_version:
      'Stand {number} fehlt in dieser Version, aber jemand hat ihn. Geben Sie ihn erst frei, oder verlegen Sie den Aussteller.',
    background_not_found: 'Unter dieser Halle liegt kein Bild mehr.',
    background_changed_meanwhile:
      'Inzwischen hat jemand anderes das Bild verschoben oder ersetzt. Sie sehen jetzt dessen Stand.',
    background_points_too_close:
      'Die beiden Punkte liegen zu nah beieinander. Wählen Sie zwei, deren Abstand Sie kennen, möglichst weit voneinander.',
    background_distance_missing: 'Geben Sie den Abstand in Metern an, größer als 0.',
    background_out_of_scale:
      'So wäre das ganze Bild {metres, number} m lang. Prüfen Sie die beiden Punkte und den Abstand.',
    changed_meanwhile:
      'Stand {number} wurde inzwischen von jemand anderem geändert. Ihre Zeichnung ist noch da; laden Sie den Plan neu, bevor Sie speichern.',
  },
} as const satisfies SentencesOf<StandRefusalCode>;

export const standStatesDe = {
  stand: {
    draft: 'Entwurf',
    available: 'Frei',
    held: 'Vorgemerkt',
    assigned: 'Vergeben',
    confirmed: 'Bestätigt',
    blocked: 'Gesperrt',
  },
} as const satisfies { stand: Record<StandStatus, string> };

export const standFactsDe = {
  stand: {
    drawn: 'Stand {number} gezeichnet',
    changed: 'Stand {number} geändert',
    removed: 'Stand {number} entfernt',
    assigned: 'Stand {number} an {exhibitor} vergeben',
    held: 'Stand {number} für {exhibitor} vorgemerkt',
    released: 'Stand {number} wieder freigegeben',
    moved: '{exhibitor} von Stand {from} auf Stand {number} verlegt',
    published: 'Stand {number} dem Aussteller mitgeteilt',
    shared: 'Als Mitaussteller am Stand von {main}',
    parted: 'Nicht mehr Mitaussteller am Stand von {main}',
    acknowledged: 'Mitteilung zu Stand {number} zur Kenntnis genommen',
    awaited: '{exhibitor} wartet auf Stand {number}',
    given_up: 'Wartet nicht mehr auf Stand {number}',
    confirmed: 'Stand {number} bestätigt',
    opened: 'Stand {number} geöffnet',
    blocked: 'Stand {number} gesperrt',
    drafted: 'Stand {number} zurück in den Entwurf genommen',
  },
  hall: {
    added: 'Halle {name} angelegt',
    changed: 'Halle {name} geändert',
    restored: '{name} gezeichnet wie in Version {number}',
    background_set: 'Bild unter {name} gelegt: {file}',
    background_placed: 'Bild unter {name} ausgerichtet',
    background_removed: 'Bild unter {name} entfernt',
    furnished: 'Wände, Türen und Flächen von {name} gezeichnet',
    removed: 'Halle {name} entfernt',
  },
} as const;
