import { createHash } from 'node:crypto';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { taskReopenedMail } from '@foyer/mail/task-reopened.mail.ts';
import { demoId } from '../demo-id.ts';
import type { Story, TaskAnswer, TaskStory } from '../editions/edition.ts';
import { pdfOf } from '../pdf.ts';
import { manager, type Person } from '../people.ts';
import { accountOf, addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { writerOf } from './exhibitor-rows.ts';
import { addTaskLetter } from './letter-rows.ts';

/** What is asked of the exhibitors, what they handed in, and one person's link to the dates. */
export function addTasks(build: EditionBuild): void {
  for (const task of build.edition.tasks) {
    addTemplate(build, task);
    for (const answer of task.answers) addAnswer(build, task, answer);
  }
  const first = build.edition.stories.find(({ exhibitor }) => exhibitor.key === 'nachtanker');
  if (first?.joined) addCalendar(build, first, first.joined);
}

const dayOf = (build: EditionBuild, moment: string) =>
  calendarDateAt(build.clock.instant(moment), 'Europe/Berlin');
const templateIdOf = (build: EditionBuild, task: TaskStory) =>
  demoId(build.edition.key, 'task', task.key);

function addTemplate(build: EditionBuild, task: TaskStory): void {
  const { title, type, closing, reminders } = task;
  const templateId = templateIdOf(build, task);
  const dueOn = dayOf(build, task.due);
  const appliesTo =
    task.for === 'all'
      ? { who: 'all' }
      : { who: 'stand', openSides: [], minAreaSquareMetres: 0, categories: [] };
  build.rows.task_template.push({
    event_id: build.eventId,
    template_id: templateId,
    title: JSON.stringify(title),
    help: JSON.stringify(task.help),
    afterwards: JSON.stringify(task.afterwards),
    type,
    link_url: task.linkUrl,
    questions: JSON.stringify(task.questions ?? []),
    applies_to: JSON.stringify(appliesTo),
    due_on: dueOn,
    reminders,
    closing,
    version: 1,
    created_at: build.clock.instant(task.asked),
  });
  addFact(build, {
    noun: 'task',
    nounId: templateId,
    happened: 'template_added',
    by: manager,
    at: task.asked,
    audience: 'organiser',
    after: { title, dueOn, closing, reminders, appliesTo, type },
  });
}

function addAnswer(build: EditionBuild, task: TaskStory, answer: TaskAnswer): void {
  const story = build.edition.stories.find(({ exhibitor }) => exhibitor.key === answer.exhibitor);
  if (!story) throw new Error(`${answer.exhibitor} has a task and does not take part`);
  const { status, at, comment = '', extendedUntil } = answer;
  const by = writerOf(story);
  const isDone = status === 'done';
  const wasHandedIn = isDone || status === 'reopened';
  const file = task.type === 'upload' && wasHandedIn ? { file: addFile(build, story, at) } : {};
  build.rows.task.push({
    event_id: build.eventId,
    template_id: templateIdOf(build, task),
    exhibitor_id: exhibitorIdOf(build, answer.exhibitor),
    status,
    answers: JSON.stringify({ ...answer.answers, ...file }),
    extended_until: extendedUntil ? dayOf(build, extendedUntil) : null,
    comment,
    done_at: isDone ? build.clock.instant(at) : null,
    done_by_name: isDone ? by.name : '',
  });
  addHistory(build, { task, answer, story, by });
}

function addHistory(
  build: EditionBuild,
  given: {
    readonly task: TaskStory;
    readonly answer: TaskAnswer;
    readonly story: Story;
    readonly by: Person;
  },
): void {
  const { task, answer, story, by } = given;
  const { status, at, comment = '', extendedUntil } = answer;
  const { title } = task;
  const ofTask = {
    noun: 'task',
    nounId: templateIdOf(build, task),
    exhibitorId: exhibitorIdOf(build, answer.exhibitor),
    at,
  } as const;
  const byTeam = { ...ofTask, by: manager };
  if (status === 'done') addFact(build, { ...ofTask, happened: 'finished', by, after: { title } });
  if (status === 'waived' || status === 'reopened') {
    addFact(build, { ...byTeam, happened: status, after: { title, status, reason: comment } });
  }
  if (status === 'reopened') {
    addTaskLetter(build, story, {
      at,
      write: (about) =>
        taskReopenedMail({
          ...about,
          ...{ title, comment, writerName: manager.name, dueOn: dayOf(build, task.due) },
        }),
    });
  }
  if (extendedUntil) {
    const dueOn = dayOf(build, extendedUntil);
    addFact(build, {
      ...byTeam,
      happened: 'extended',
      before: { dueOn: dayOf(build, task.due) },
      after: { title, dueOn, reason: comment },
    });
  }
}

function addFile(build: EditionBuild, { exhibitor }: Story, at: string): string {
  const mediaId = demoId(build.edition.key, 'insurance', exhibitor.key);
  const content = pdfOf(['Versicherungsbestätigung', exhibitor.legalName]);
  build.rows.media.push({
    event_id: build.eventId,
    exhibitor_id: exhibitorIdOf(build, exhibitor.key),
    media_id: mediaId,
    file_name: 'Versicherungsbestaetigung.pdf',
    content_type: 'application/pdf',
    width_pixels: null,
    height_pixels: null,
    size_bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
    is_published: false,
    created_at: build.clock.instant(at),
  });
  return mediaId;
}

function addCalendar(build: EditionBuild, { exhibitor }: Story, joined: string): void {
  const token = demoId(build.edition.key, 'calendar', exhibitor.key);
  build.rows.task_calendar.push({
    event_id: build.eventId,
    exhibitor_id: exhibitorIdOf(build, exhibitor.key),
    account_id: accountOf(build, exhibitor.contact, joined),
    // Of a link that nobody has any more.
    token_hash: createHash('sha256').update(token).digest('hex'),
    locale: 'de',
    created_at: build.clock.instant(joined),
  });
}
