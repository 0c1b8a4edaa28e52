import type { LocalizedText } from '@foyer/domain/locales.ts';
import { demoPlacesDe } from '@foyer/messages/demo/demo.de.ts';
import { demoPlacesEn } from '@foyer/messages/demo/demo.en.ts';
import { demoId } from '../demo-id.ts';
import type { DemoStory, PlaceKey } from '../editions/edition.ts';
import { planner } from '../people.ts';
import { addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { categoryIdOf } from './event-rows.ts';
import { writerOf } from './exhibitor-rows.ts';
import { addDeclinedLetter, addScheduledLetter } from './letter-rows.ts';
import { productIdOf } from './listing-rows.ts';

const places: Readonly<Record<PlaceKey, { name: LocalizedText; capacity: number }>> = {
  stage: { name: { de: 'Bühne', en: 'Stage' }, capacity: 80 },
  corner: { name: { de: 'Demo-Ecke', en: 'Demo corner' }, capacity: 20 },
};

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ' ': '.' };
const mailName = (name: string) =>
  name.toLowerCase().replaceAll(/[äöüß ]/g, (letter) => letters[letter] ?? '');

/** The programme: places, and what exhibitors show there or at their stands. */
export function addProgramme(build: EditionBuild): void {
  Object.entries(places).forEach(([key, { name, capacity }], position) => {
    build.rows.demo_place.push({
      event_id: build.eventId,
      place_id: placeIdOf(build, key as PlaceKey),
      name: JSON.stringify(name),
      capacity,
      position,
      opening: '[]',
      slot_minutes: key === 'corner' ? 30 : null,
      equipment:
        key === 'stage'
          ? ['projector', 'microphone', 'power', 'network']
          : ['display', 'power', 'network', 'table'],
    });
    addFact(build, {
      noun: 'demo',
      nounId: placeIdOf(build, key as PlaceKey),
      happened: 'place_added',
      by: planner,
      at: build.edition.planned,
      audience: 'organiser',
      after: { name, capacity },
    });
  });
  build.edition.demos.forEach((demo, index) => {
    addDemo(build, demo, index);
  });
  addVersions(build);
}

function addDemo(build: EditionBuild, demo: DemoStory, index: number): void {
  const { clock, eventId, edition } = build;
  const story = edition.stories.find(({ exhibitor }) => exhibitor.key === demo.exhibitor);
  if (!story) throw new Error(`${demo.exhibitor} shows something and does not take part`);
  const demoRowId = demoId(edition.key, 'demo', demo.exhibitor, demo.title.de);
  const exhibitorId = exhibitorIdOf(build, demo.exhibitor);
  const placeId = demo.place ? placeIdOf(build, demo.place) : null;
  const startsAt = clock.instant(demo.starts);
  const endsAt = clock.instant(demo.ends);
  const [topic] = story.exhibitor.categories;
  const isPublished = demo.status === 'scheduled';
  build.rows.demo.push({
    event_id: eventId,
    demo_id: demoRowId,
    exhibitor_id: exhibitorId,
    product_id: demo.product ? productIdOf(build, story, demo.product) : null,
    place_id: placeId,
    title: JSON.stringify(demo.title),
    abstract: JSON.stringify(demo.abstract),
    presenter: demo.presenter,
    level: index % 4 === 1 ? 'basic' : index % 5 === 3 ? 'expert' : 'open',
    category_id: topic ? categoryIdOf(build, topic) : null,
    needs: demo.place === 'stage' ? ['projector', 'microphone'] : ['display'],
    language: 'de',
    starts_at: startsAt,
    ends_at: endsAt,
    capacity: demo.place ? places[demo.place].capacity : 12,
    status: demo.status,
    published_at: isPublished ? clock.instant(edition.demosPublished) : null,
    published_starts_at: isPublished ? startsAt : null,
    published_ends_at: isPublished ? endsAt : null,
    published_place_id: isPublished ? placeId : null,
    comment: demo.comment ?? '',
    acknowledged_at: demo.acknowledged ? clock.instant(demo.acknowledged) : null,
    version: demo.decided ? 3 : demo.submitted ? 2 : 1,
  });
  for (const [position, name] of demo.presenter.split(', ').filter(Boolean).entries()) {
    build.rows.demo_presenter.push({
      ...{ event_id: eventId, exhibitor_id: exhibitorId, demo_id: demoRowId, position, name },
      email: `${mailName(name)}@example.org`,
    });
  }
  const ofDemo = { noun: 'demo', nounId: demoRowId, exhibitorId } as const;
  const { title, abstract, presenter } = demo;
  const placeName = demo.place ? places[demo.place].name : null;
  const slot = {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    place: placeName ?? { de: demoPlacesDe.atStand, en: demoPlacesEn.atStand },
  };
  addFact(build, {
    ...ofDemo,
    happened: 'proposed',
    by: writerOf(story),
    at: demo.submitted ?? story.lastActive ?? story.invited,
    audience: 'exhibitor',
    after: { title, abstract, presenter, ...slot },
  });
  if (!demo.submitted) return;
  addFact(build, {
    ...ofDemo,
    happened: 'submitted',
    by: writerOf(story),
    at: demo.submitted,
    before: { status: 'draft' },
    after: { title, status: 'submitted', ...slot },
  });
  const { decided } = demo;
  if (!decided) return;
  const isDeclined = demo.status === 'declined';
  addFact(build, {
    ...ofDemo,
    happened: demo.status,
    by: planner,
    at: decided,
    before: { status: 'submitted', ...(isDeclined ? {} : slot) },
    after: isDeclined
      ? { title, status: 'declined', comment: demo.comment }
      : { title, status: 'scheduled', ...slot },
  });
  if (demo.acknowledged) {
    addFact(build, {
      ...ofDemo,
      happened: 'acknowledged',
      by: writerOf(story),
      at: demo.acknowledged,
      after: { title, ...slot },
    });
  }
  if (isDeclined) addDeclinedLetter(build, story, { demo, at: decided });
  else
    addScheduledLetter(build, story, { demo, at: decided, slot: { startsAt, endsAt, placeName } });
}

function placeIdOf(build: EditionBuild, place: PlaceKey): string {
  return demoId(build.edition.key, 'place', place);
}

/** The programme was published twice: between the two, the first demo was moved by half an hour. */
function addVersions(build: EditionBuild): void {
  const { clock, edition, eventId, rows } = build;
  const demos = edition.demos.filter(({ status }) => status === 'scheduled');
  const content = (earlier: number) =>
    demos.map((demo, index) => {
      const shift = index === 0 ? earlier * 60_000 : 0;
      const at = (moment: string) =>
        new Date(clock.instant(moment).getTime() - shift).toISOString();
      const story = edition.stories.find(({ exhibitor }) => exhibitor.key === demo.exhibitor);
      return {
        demoId: demoId(edition.key, 'demo', demo.exhibitor, demo.title.de),
        title: demo.title,
        exhibitorName: story?.exhibitor.name ?? '',
        startsAt: at(demo.starts),
        endsAt: at(demo.ends),
        placeId: demo.place ? placeIdOf(build, demo.place) : null,
        placeName: demo.place ? places[demo.place].name : null,
      };
    });
  const versions = [
    { at: edition.demosPublishedFirst, earlier: 30, note: { de: '', en: '' } },
    {
      at: edition.demosPublished,
      earlier: 0,
      note: {
        de: 'Der Auftakt auf der Bühne beginnt eine halbe Stunde später.',
        en: 'The opening on the stage begins half an hour later.',
      },
    },
  ];
  for (const [index, { at, earlier, note }] of versions.entries()) {
    const number = index + 1;
    rows.programme_version.push({
      ...{ event_id: eventId, number, published_at: clock.instant(at) },
      published_by: planner.name,
      note: JSON.stringify(note),
      content: JSON.stringify(content(earlier)),
    });
    addFact(build, {
      ...{ noun: 'demo', nounId: String(number), happened: 'programme_published' },
      ...{ by: planner, at, audience: 'organiser' },
      after: { number, added: index === 0 ? demos.length : 0, moved: index, removed: 0 },
    });
  }
}
