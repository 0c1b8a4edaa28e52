import { randomBytes } from 'node:crypto';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { addressOf } from '../attendees.ts';
import { demoId } from '../demo-id.ts';
import type { ApplicationStory, CallStory } from '../editions/edition.ts';
import { manager, type Person, reviewer } from '../people.ts';
import { accountOf, addFact, type EditionBuild } from './edition-build.ts';

/** The call and what came in. Links are in letters alone, and the demo event sends none. */
export function addCall(build: EditionBuild, call: CallStory): void {
  const { clock, eventId, rows } = build;
  const day = (moment: string) => calendarDateAt(clock.instant(moment), 'Europe/Berlin');
  const { title, questions } = call;
  rows.call.push({
    event_id: eventId,
    access: 'public',
    opens_on: day(call.opened),
    closes_on: day(call.closes),
    title: JSON.stringify(title),
    text: JSON.stringify(call.text),
    afterwards: JSON.stringify(call.afterwards),
    questions: JSON.stringify(questions),
    link_key: randomBytes(16).toString('base64url'),
    version: 1,
    created_at: clock.instant(call.written),
  });
  addFact(build, {
    noun: 'call',
    nounId: eventId,
    happened: 'written',
    by: manager,
    at: call.written,
    audience: 'organiser',
    after: { access: 'public', opensOn: day(call.opened), closesOn: day(call.closes), title },
  });
  for (const application of call.applications) addApplication(build, call, application);
}

function addApplication(build: EditionBuild, call: CallStory, story: ApplicationStory): void {
  const { clock, eventId, rows } = build;
  const applicationId = demoId(build.edition.key, 'application', story.name);
  const { status, submitted, begun = submitted, answers } = story;
  if (!begun) throw new Error(`${story.name} has never begun to apply`);
  rows.application.push({
    event_id: eventId,
    application_id: applicationId,
    status,
    is_waitlisted: status === 'waitlisted',
    name: story.name,
    contact_name: story.contactName,
    contact_email: addressOf(story.contactName),
    locale: story.locale,
    answers: JSON.stringify(answers),
    submission: submitted ? JSON.stringify({ questions: call.questions, answers }) : null,
    change_request: story.changeRequest ?? '',
    note: story.note ?? '',
    exhibitor_id: null,
    sender_hash: null,
    created_at: clock.instant(begun),
    submitted_at: submitted ? clock.instant(submitted) : null,
  });
  if (!submitted) return;
  if (story.isReviewed) {
    rows.application_reviewer.push({
      event_id: eventId,
      application_id: applicationId,
      account_id: accountOf(build, reviewer, submitted),
    });
  }
  for (const [at, comment] of (story.comments ?? []).entries()) {
    rows.application_comment.push({
      event_id: eventId,
      comment_id: demoId(build.edition.key, 'application-comment', story.name, String(at)),
      application_id: applicationId,
      author_name: at % 2 === 0 ? reviewer.name : manager.name,
      text: comment.text,
      at: clock.instant(comment.at),
    });
  }
  addHistory(build, { story, applicationId, submitted });
}

/** Whoever applies has no account, so the organisation stands for itself. */
function addHistory(
  build: EditionBuild,
  given: {
    readonly story: ApplicationStory;
    readonly applicationId: string;
    readonly submitted: string;
  },
): void {
  const { story, applicationId, submitted } = given;
  const { name, status, decided } = story;
  const tell = (happened: string, at: string, by: Person | null) => {
    addFact(build, {
      ...{ noun: 'application', nounId: applicationId, happened, at },
      by: by ?? reviewer,
      audience: 'organiser',
      after: { name },
    });
    const fact = build.rows.fact.at(-1);
    if (fact && !by) Object.assign(fact, { actor_account_id: null, actor_name: name });
  };
  tell('submitted', submitted, null);
  if (story.isReviewed) tell('reviewers_named', submitted, manager);
  if (!decided) return;
  if (status === 'withdrawn') tell('withdrawn', decided, null);
  else if (status === 'changes_requested') tell('changes_requested', decided, reviewer);
  else tell('decided', decided, manager);
  if (status === 'waitlisted' || status === 'rejected') tell('told', decided, manager);
}
