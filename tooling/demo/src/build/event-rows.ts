import { categories } from '../categories.ts';
import { consentWording } from '../consent-wording.ts';
import { demoId } from '../demo-id.ts';
import { invitedTeamMember, owner, team } from '../people.ts';
import { accountOf, addFact, type EditionBuild } from './edition-build.ts';
import { addInvitation } from './invitation-rows.ts';

/** The event itself, its words and its team. */
export function addEvent(build: EditionBuild): void {
  const { edition, clock, eventId, rows, slug } = build;
  const createdAt = clock.instant(edition.created);
  rows.event.push({
    event_id: eventId,
    slug,
    name: edition.name,
    tagline: JSON.stringify(edition.tagline),
    organiser_name: 'Südwestfalen-IT',
    venue_name: 'Factory Hotel',
    venue_address: 'An der Germania Brauerei 5, 48159 Münster',
    city: 'Münster',
    starts_on: edition.days[0],
    ends_on: edition.days[1],
    time_zone: 'Europe/Berlin',
    status: 'published',
    accent: null,
    listing_due_on: edition.listingDueOn,
    scanning_mode: 'badge_with_consent',
    shareable_fields: ['name', 'organisation', 'email'],
    retention_days: edition.retentionDays,
    imprint_url: 'https://tagung.example.org/impressum',
    privacy_url: 'https://tagung.example.org/datenschutz',
    created_at: createdAt,
    created_by: accountOf(build, owner, edition.created),
  });
  rows.consent_wording.push({
    event_id: eventId,
    version: 1,
    text: JSON.stringify(consentWording(edition.erasedWithin)),
    created_at: createdAt,
  });
  Object.entries(categories).forEach(([key, name], position) => {
    rows.category.push({
      event_id: eventId,
      category_id: categoryIdOf(build, key),
      name: JSON.stringify(name),
      position,
    });
  });
  for (const { person, role } of team) {
    rows.team_member.push({
      event_id: eventId,
      account_id: accountOf(build, person, edition.created),
      role,
      created_at: createdAt,
    });
  }
  const ofEvent = { noun: 'event', nounId: eventId, by: owner } as const;
  addFact(build, {
    ...ofEvent,
    happened: 'created',
    at: edition.created,
    audience: 'organiser',
    after: { name: edition.name, slug },
  });
  addFact(build, {
    ...ofEvent,
    happened: 'consent_wording_revised',
    at: edition.created,
    after: { version: 1 },
  });
  addFact(build, {
    ...ofEvent,
    happened: 'published',
    at: edition.published,
    before: { status: 'draft' },
    after: { status: 'published' },
  });
  if (edition.key === 'coming') {
    addInvitation(build, {
      circle: { kind: 'team', role: 'viewer' },
      to: { ...invitedTeamMember, locale: 'de' },
      inviter: owner,
      sent: '-2 16:10',
    });
  }
}

export function categoryIdOf(build: EditionBuild, key: string): string {
  return demoId(build.edition.key, 'category', key);
}
