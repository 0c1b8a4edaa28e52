import type { TaskRefusalCode } from '@foyer/domain/task/task.refusals.ts';
import type { TaskStatus } from '@foyer/domain/task/task-status.rules.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const taskRefusalsDe = {
  task: {
    not_found: 'Diese Aufgabe gibt es für diesen Aussteller nicht mehr.',
    template_not_found: 'Diese Aufgabe gibt es nicht mehr.',
    template_changed_meanwhile:
      'Die Aufgabe wurde inzwischen von jemand anderem geändert. Es wurde nichts überschrieben; laden Sie die Seite bitte neu.',
    follows_benefit:
      'Diese Aufgabe gehört zu einer Leistung für Sponsoren. Ändern Sie sie dort: Sponsoren, Stufen.',
    too_many_templates: 'Mehr als {max} Aufgaben sind bei einer Veranstaltung nicht vorgesehen.',
    already_done: 'Diese Aufgabe hat {name} inzwischen erledigt.',
    wrong_status: 'Die Aufgabe hat inzwischen einen anderen Stand. Laden Sie die Seite bitte neu.',
    closed:
      'Die Frist ist abgelaufen. Wenn Sie es noch nachreichen möchten, bitten Sie den Veranstalter um eine Verlängerung.',
    exhibitor_left: 'Dieser Aussteller nimmt nicht mehr teil.',
    answers_missing:
      '{count, plural, one {Eine Antwort fehlt noch.} other {# Antworten fehlen noch.}}',
    answer_invalid: 'Diese Antwort passt nicht zur Frage. Sie wurde nicht gespeichert.',
    answer_changed_meanwhile:
      'Jemand aus Ihrem Team hat hier inzwischen etwas anderes geantwortet. Es wurde nichts überschrieben.',
    file_not_found: 'Diese Datei ist nicht mehr da. Laden Sie sie bitte noch einmal hoch.',
    date_too_early: 'Die neue Frist darf nicht in der Vergangenheit liegen.',
    needs_new_date:
      'Die Frist ist abgelaufen. Nennen Sie eine neue, damit der Aussteller noch etwas tun kann.',
    nobody_to_remind:
      'Es gibt niemanden zu erinnern: Alles ist erledigt, oder es hat noch niemand die Einladung angenommen.',
  },
} as const satisfies SentencesOf<TaskRefusalCode>;

export const taskStatesDe = {
  task: {
    open: 'Offen',
    overdue: 'Überfällig',
    done: 'Erledigt',
    reopened: 'Wieder offen',
    waived: 'Erlassen',
  },
} as const satisfies { task: Record<TaskStatus | 'overdue', string> };

export const taskFactsDe = {
  task: {
    finished: 'Aufgabe „{title}“ erledigt',
    taken_back: 'Aufgabe „{title}“ zur Änderung zurückgeholt',
    reopened: 'Aufgabe „{title}“ wieder geöffnet',
    extended: 'Frist der Aufgabe „{title}“ geändert',
    waived: 'Aufgabe „{title}“ erlassen',
    resumed: 'Aufgabe „{title}“ wieder verlangt',
    reminded: 'An offene Aufgaben erinnert',
    template_added: 'Aufgabe „{title}“ angelegt',
    template_changed: 'Aufgabe „{title}“ geändert',
    template_removed: 'Aufgabe „{title}“ mit allen Antworten gelöscht',
    calendar_linked: 'Kalenderlink für Fristen erstellt',
    calendar_unlinked: 'Kalenderlink für Fristen widerrufen',
  },
} as const;

export const taskCsvDe = {
  columns: {
    exhibitor: 'Aussteller',
    task: 'Aufgabe',
    state: 'Zustand',
    due: 'Frist',
    done: 'Erledigt am',
    by: 'Erledigt von',
  },
} as const;
