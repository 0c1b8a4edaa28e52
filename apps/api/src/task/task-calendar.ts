import { type CalendarDate, daysAfter } from '@foyer/domain/calendar-date.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { Home, Task } from '@foyer/domain/task/task.schema.ts';
import { homeDe } from '@foyer/messages/exhibitor/home.de.ts';
import { homeEn } from '@foyer/messages/exhibitor/home.en.ts';
import { createTranslator } from 'use-intl/core';

type Given = {
  readonly home: Pick<Home, 'exhibitorName' | 'tasks'>;
  readonly event: Pick<Event, 'name'>;
  readonly link: string;
  readonly locale: Locale;
  readonly now: Date;
  /** What makes the entries of this calendar its own. */
  readonly id: string;
};

/**
 * What is left to do, each as a whole day on its due date (RFC 5545). A day has no time zone, so it
 * is the same day in every calendar. What is done disappears at the calendar's next look.
 */
export function taskCalendar(given: Given): string {
  const { home, event } = given;
  const entries = home.tasks.flatMap((task) =>
    task.dueOn !== null && !task.isOptional ? entryOf(task, task.dueOn, given) : [],
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Foyer//Tasks//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    text('X-WR-CALNAME', `${event.name}: ${home.exhibitorName}`),
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...entries,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function entryOf(task: Task, dueOn: CalendarDate, given: Given): string[] {
  const { event, link, locale, now, id } = given;
  const key = task.kind === 'asked' ? task.asked.templateId : task.kind;
  const about =
    task.kind === 'asked'
      ? [textIn(task.asked.help, locale), textIn(task.asked.afterwards, locale)]
      : [];
  return [
    'BEGIN:VEVENT',
    `UID:${key}-${id}@foyer`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${compact(dueOn)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(daysAfter(dueOn, 1))}`,
    text('SUMMARY', `${titleOf(task, locale)} (${event.name})`),
    text('DESCRIPTION', [...about, link].filter((part) => part !== '').join('\n\n')),
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function titleOf(task: Task, locale: Locale): string {
  if (task.kind === 'asked') return textIn(task.asked.title, locale);
  const messages = locale === 'de' ? homeDe : homeEn;
  const t = createTranslator({ locale, messages, namespace: 'task' });
  if (task.kind === 'submit_changes') return t(task.kind, { fields: task.fields });
  if (task.kind === 'mend_demo' || task.kind === 'submit_demo') {
    return t(task.kind, { demos: task.demos });
  }
  return t(task.kind);
}

const compact = (date: CalendarDate) => date.replaceAll('-', '');
const stamp = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');

function text(name: string, value: string): string {
  const escaped = value.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
  return `${name}:${escaped}`;
}

/** At most 75 octets a line, and never through the middle of a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
