import type { Story } from '../editions/edition.ts';
import { invitedColleague, manager, type Person } from '../people.ts';
import { accountOf, addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { addInvitation } from './invitation-rows.ts';

/** Who takes part, who was invited and who joined. Answers the path of its open invitation's link. */
export function addExhibitor(build: EditionBuild, story: Story): string {
  const { exhibitor, participation, invited, lastActive } = story;
  const { clock, rows, eventId } = build;
  const exhibitorId = exhibitorIdOf(build, exhibitor.key);
  rows.exhibitor.push({
    event_id: eventId,
    exhibitor_id: exhibitorId,
    name: exhibitor.name,
    legal_name: exhibitor.legalName,
    participation,
    contact_name: exhibitor.contact.name,
    contact_email: exhibitor.contact.email,
    locale: exhibitor.locale ?? 'de',
    comment: story.comment ?? '',
    is_co_exhibitor: story.shares !== undefined,
    created_at: clock.instant(invited),
    last_active_at: lastActive ? clock.instant(lastActive) : null,
  });
  const ofExhibitor = { noun: 'exhibitor', nounId: exhibitorId, exhibitorId } as const;
  addFact(build, {
    ...ofExhibitor,
    happened: 'invited',
    by: manager,
    at: invited,
    after: {
      name: exhibitor.name,
      contactEmail: exhibitor.contact.email,
      participation: 'invited',
    },
  });
  const path = hasPeople(story) ? addPeople(build, story) : '';
  if (story.left) {
    addFact(build, {
      ...ofExhibitor,
      happened: 'withdrawn',
      by: manager,
      at: story.left,
      before: { participation: 'confirmed' },
      after: { participation: 'withdrawn' },
    });
  }
  if (story.comment) {
    addFact(build, {
      ...ofExhibitor,
      happened: 'commented',
      by: manager,
      at: story.left ?? story.joined ?? invited,
      audience: 'organiser',
      before: { comment: '' },
      after: { comment: story.comment },
    });
  }
  return path;
}

/** Of real organisations no people are named; the office wrote down what is known of them. */
function hasPeople({ exhibitor }: Story): boolean {
  return exhibitor.contact.name !== '';
}

/** Who wrote and submitted for the exhibitor. */
export function writerOf(story: Story): Person {
  return hasPeople(story) ? story.exhibitor.contact : manager;
}

function addPeople(build: EditionBuild, story: Story): string {
  const { exhibitor, invited, joined } = story;
  const exhibitorId = exhibitorIdOf(build, exhibitor.key);
  const circle = { kind: 'exhibitor', exhibitorId, exhibitorName: exhibitor.name } as const;
  const path = addInvitation(build, {
    circle: { ...circle, role: 'admin', byTeam: true },
    to: { ...exhibitor.contact, locale: exhibitor.locale ?? 'de' },
    inviter: manager,
    sent: invited,
    ...(joined ? { accepted: joined } : {}),
  });
  if (!joined) return path;
  addFact(build, {
    noun: 'exhibitor',
    nounId: exhibitorId,
    exhibitorId,
    happened: 'confirmed',
    by: exhibitor.contact,
    at: joined,
    before: { participation: 'invited' },
    after: { participation: 'confirmed' },
  });
  const members = [
    { person: exhibitor.contact, role: 'admin' as const, joined },
    ...(story.colleagues ?? []),
  ];
  for (const { person, role, joined: at } of members) {
    build.rows.exhibitor_member.push({
      event_id: build.eventId,
      exhibitor_id: exhibitorId,
      account_id: accountOf(build, person, at),
      role,
      created_at: build.clock.instant(at),
    });
  }
  for (const { person, role, joined: accepted } of story.colleagues ?? []) {
    addInvitation(build, {
      circle: { ...circle, role, byTeam: false },
      to: { ...person, locale: 'de' },
      inviter: exhibitor.contact,
      sent: dayBefore(accepted),
      accepted,
    });
  }
  if (story.colleagues && build.edition.key === 'coming') {
    addInvitation(build, {
      circle: { ...circle, role: 'scanner', byTeam: false },
      to: { ...invitedColleague, locale: 'de' },
      inviter: exhibitor.contact,
      sent: '-1 11:30',
    });
  }
  return path;
}

/** `-31 15:10` → `-32 15:10`; a date keeps its day and takes an earlier hour. */
function dayBefore(moment: string): string {
  const [day = '', time = ''] = moment.split(' ');
  return day.startsWith('-') ? `${Number(day) - 1} ${time}` : `${day} 08:00`;
}
