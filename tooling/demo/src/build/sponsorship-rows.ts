import { createHash } from 'node:crypto';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { materialOf } from '@foyer/domain/sponsorship/benefit.schema.ts';
import { firstStatusOf, limitOf } from '@foyer/domain/sponsorship/claim.rules.ts';
import { demoId } from '../demo-id.ts';
import type { LevelStory, SponsorStory, Story } from '../editions/edition.ts';
import { pdfOf } from '../pdf.ts';
import { manager } from '../people.ts';
import { addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';

const none = JSON.stringify({ de: '', en: '' });
/** Since then the usual clauses are taken. */
const termsOfThen = {
  de: '1. {sponsor} fördert die Tagung {event}.\n\n2. Ein Einfluss auf das Programm besteht nicht.',
  en: '1. {sponsor} supports the conference {event}.\n\n2. It has no influence on the programme.',
};

const dayOf = (build: EditionBuild, moment: string) =>
  calendarDateAt(build.clock.instant(moment), 'Europe/Berlin');
const idOf = (build: EditionBuild, ...name: string[]) =>
  demoId(build.edition.key, 'sponsorship', ...name);

/** What is for sale, who bought it, and how far every promise is. */
export function addSponsorships(build: EditionBuild): void {
  build.edition.levels.forEach((level, position) => {
    addLevel(build, level, position);
  });
  for (const sponsor of build.edition.sponsors) addSponsor(build, sponsor);
  build.rows.sponsorship_settings.push({
    event_id: build.eventId,
    confirm_on: 'signature',
    publish_from_cents: 100_000,
    contract_from_cents: 50_000,
    mail_logos: 'exhibitors',
    terms: build.edition.key === 'coming' ? none : JSON.stringify(termsOfThen),
  });
}

function addLevel(build: EditionBuild, level: LevelStory, position: number): void {
  const levelId = idOf(build, level.key);
  build.rows.sponsorship_level.push({
    event_id: build.eventId,
    level_id: levelId,
    name: JSON.stringify(level.name),
    summary: JSON.stringify(level.summary),
    price_cents: level.priceCents,
    places: level.places,
    is_public: level.isPublic,
    logo_size: level.logoSize,
    position,
  });
  for (const benefit of benefitsOf(build, level)) {
    build.rows.sponsorship_benefit.push({
      ...benefitColumns(build, benefit),
      level_id: levelId,
    });
    addTaskOf(build, benefit);
  }
  addFact(build, {
    noun: 'sponsorship',
    nounId: levelId,
    happened: 'level_added',
    by: manager,
    at: build.edition.planned,
    audience: 'organiser',
    after: { name: level.name, priceCents: level.priceCents, places: level.places },
  });
}

const taskTypes = { logo: 'upload', text: 'form', confirmation: 'confirm' } as const;

/** What sponsors hand in for a benefit is a task, under the id of the benefit. */
function addTaskOf(build: EditionBuild, { benefitId, title, terms, dueOn }: Promised): void {
  const material = materialOf[terms.class];
  if (!material || !dueOn) return;
  const question = {
    ...{ questionId: 'text', type: 'long_text', label: title, isRequired: true },
    ...('maxWords' in terms && { maxWords: terms.maxWords }),
  };
  build.rows.task_template.push({
    event_id: build.eventId,
    template_id: benefitId,
    benefit_id: benefitId,
    title: JSON.stringify(title),
    help: JSON.stringify(helpOf[material]),
    afterwards: none,
    type: taskTypes[material],
    questions: JSON.stringify(material === 'text' ? [{ ...question, options: [] }] : []),
    applies_to: JSON.stringify({ who: 'benefit', benefitId }),
    due_on: dueOn,
    reminders: [7, 1],
    closing: 'hard',
    created_at: build.clock.instant(build.edition.planned),
  });
}

const helpOf = {
  logo: { de: 'Laden Sie Ihr Logo hoch.', en: 'Upload your logo.' },
  text: { de: 'Schreiben Sie Ihren Text.', en: 'Write your text.' },
  confirmation: {
    de: 'Bestätigen Sie, dass Sie es auf den Weg gebracht haben.',
    en: 'Confirm that you have sent it on its way.',
  },
};

type Promised = ReturnType<typeof benefitsOf>[number];

const benefitsOf = (build: EditionBuild, level: LevelStory) =>
  level.benefits.map(({ key, title, terms, due }, position) => ({
    ...{ key, title, terms, position, note: { de: '', en: '' } },
    benefitId: idOf(build, level.key, key),
    dueOn: due ? dayOf(build, due) : null,
  }));

const benefitColumns = (build: EditionBuild, benefit: Promised) => ({
  event_id: build.eventId,
  benefit_id: benefit.benefitId,
  class: benefit.terms.class,
  title: JSON.stringify(benefit.title),
  note: JSON.stringify(benefit.note),
  terms: JSON.stringify(benefit.terms),
  due_on: benefit.dueOn,
  position: benefit.position,
});

function addSponsor(build: EditionBuild, sponsor: SponsorStory): void {
  const story = build.edition.stories.find(({ exhibitor }) => exhibitor.key === sponsor.exhibitor);
  const level = build.edition.levels.find(({ key }) => key === sponsor.level);
  if (!story || !level) throw new Error(`${sponsor.exhibitor} cannot be a sponsor here`);
  const sponsorshipId = idOf(build, 'of', sponsor.exhibitor);
  const exhibitorId = exhibitorIdOf(build, sponsor.exhibitor);
  const { signed } = sponsor;
  const offer = {
    event_id: build.eventId,
    sponsorship_id: sponsorshipId,
    exhibitor_id: exhibitorId,
    level_id: idOf(build, sponsor.level),
    value_cents: sponsor.valueCents,
    contribution: sponsor.inKind ? 'in_kind' : 'money',
    contribution_note: sponsor.inKind ?? '',
    purpose: sponsor.purpose,
    created_at: build.clock.instant(sponsor.drafted),
  };
  build.rows.sponsorship.push({
    ...offer,
    name: story.exhibitor.legalName,
    status: signed ? 'confirmed' : 'offered',
    contracted_on: signed ? dayOf(build, signed) : null,
    confirmed_at: signed ? build.clock.instant(signed) : null,
  });
  const paper = paperOf(build, { sponsor, story, level });
  const contract = {
    ...offer,
    contract_id: idOf(build, 'contract', sponsor.exhibitor),
    revision: 1,
    locale: 'de',
    sponsor_address: addressOf(sponsor.exhibitor),
    ...paper,
  };
  build.rows.sponsorship_contract.push(contract);
  if ('document' in paper) printed(build, { contract, sponsor, story, level });
  tell(build, sponsor, { level, sponsorshipId, exhibitorId, story });
  if (signed) {
    for (const benefit of benefitsOf(build, level)) {
      addClaim(build, { sponsor, story, benefit, sponsorshipId, exhibitorId });
    }
  }
}

type Parties = {
  readonly sponsor: SponsorStory;
  readonly story: Story;
  readonly level: LevelStory;
};

/** Invented, as the companies are. */
const addressOf = (exhibitor: string) =>
  ({
    registraturwerk: 'Aktenweg 12\n59494 Soest',
    geovenn: 'Am Kartentisch 4\n57072 Siegen',
    glimmerfaser: 'Lichtgasse 8\n58706 Menden',
    nachtanker: 'Hafenstraße 21\n26721 Emden',
  })[exhibitor] ?? '';

type Printed = Parties & { readonly contract: object };

/** Puts the product's own contract into the row, once it is printed. */
function printed(build: EditionBuild, { contract, sponsor, story, level }: Printed): void {
  const { printContract, edition } = build;
  const { sent } = sponsor;
  if (!printContract || !sent) return;
  const [event] = build.rows.event.filter(({ event_id }) => event_id === build.eventId);
  const paper = printContract({
    event: {
      ...{ name: edition.name, organiserName: event?.organiser_name ?? '' },
      ...{ venueName: event?.venue_name ?? '', city: event?.city ?? '' },
      ...{ startsOn: edition.days[0], endsOn: edition.days[1] },
    },
    sponsor: { name: story.exhibitor.legalName, contactName: story.exhibitor.contact.name },
    contract: {
      ...{ revision: 1, valueCents: sponsor.valueCents, purpose: sponsor.purpose, locale: 'de' },
      contribution: sponsor.inKind ? 'in_kind' : 'money',
      contributionNote: sponsor.inKind ?? '',
      sponsorAddress: addressOf(sponsor.exhibitor),
    },
    ...{ organiserAddress: '', levelName: level.name.de, isDraft: false },
    benefits: benefitsOf(build, level).map(({ benefitId, title, note, terms, dueOn }) => ({
      ...{ title, note, terms, dueOn },
      benefitId: benefitId as never,
    })),
    terms: edition.key === 'coming' ? '' : termsOfThen.de,
    today: dayOf(build, sent),
    now: build.clock.instant(sent),
  });
  build.papers.push(
    paper.then((document) => {
      const sha256 = createHash('sha256').update(document).digest('hex');
      Object.assign(contract, { document, sha256 });
    }),
  );
}

/** Shorter than what Foyer would print, for whoever loads the event without Foyer. */
function paperOf(build: EditionBuild, { sponsor, story, level }: Parties) {
  const { sent, signed } = sponsor;
  if (!sent) return { status: 'draft' };
  const document = pdfOf([
    'Sponsoringvertrag',
    `Fassung 1 vom ${dayOf(build, sent)}`,
    `Veranstalter: Südwestfalen-IT`,
    `Sponsor: ${story.exhibitor.legalName}`,
    `Veranstaltung: ${build.edition.name}`,
    `Stufe: ${level.name.de}, ${sponsor.valueCents / 100} Euro`,
    `Zweck: ${sponsor.purpose}`,
    ...level.benefits.map(({ title }) => `- ${title.de}`),
  ]);
  return {
    status: signed ? 'signed' : 'sent',
    level_name: level.name.de,
    benefits: JSON.stringify(
      benefitsOf(build, level).map(({ benefitId, title, note, terms, dueOn }) => {
        return { benefitId, title, note, terms, dueOn };
      }),
    ),
    document,
    sha256: createHash('sha256').update(document).digest('hex'),
    sent_at: build.clock.instant(sent),
    ...(signed && {
      signed_at: build.clock.instant(signed),
      signed_by_name: story.exhibitor.contact.name,
      signed_by: 'click',
    }),
  };
}

type Told = {
  readonly level: LevelStory;
  readonly sponsorshipId: string;
  readonly exhibitorId: string;
  readonly story: Story;
};

function tell(build: EditionBuild, sponsor: SponsorStory, told: Told): void {
  const { level, story, sponsorshipId, exhibitorId } = told;
  const about = { noun: 'sponsorship', nounId: sponsorshipId, exhibitorId } as const;
  const { valueCents, drafted, sent, signed } = sponsor;
  const after = { level: level.name.de, valueCents, revision: 1 };
  addFact(build, {
    ...{ ...about, happened: 'drafted', by: manager, at: drafted, audience: 'organiser' },
    after: { valueCents, revision: 1 },
  });
  if (sent) addFact(build, { ...about, happened: 'sent', by: manager, at: sent, after });
  if (!signed) return;
  const by = story.exhibitor.contact;
  addFact(build, { ...about, happened: 'signed', by, at: signed, after });
  addFact(build, { ...about, happened: 'confirmed', by, at: signed, after });
}

type Claimed = {
  readonly sponsor: SponsorStory;
  readonly story: Story;
  readonly benefit: Promised;
  readonly sponsorshipId: string;
  readonly exhibitorId: string;
};

function addClaim(build: EditionBuild, claimed: Claimed): void {
  const { sponsor, story, benefit, sponsorshipId, exhibitorId } = claimed;
  const done = sponsor.claims?.[benefit.key];
  const material = handedIn(build, claimed);
  const at = done ? build.clock.instant(done.at) : null;
  const status = done?.proof
    ? 'delivered'
    : done?.isConfirmed || (done && !material)
      ? 'confirmed'
      : material
        ? 'claimed'
        : firstStatusOf(benefit.terms);
  const { proof } = done ?? {};
  const shown =
    proof && ('url' in proof ? { kind: 'link', ...proof } : { kind: 'count', ...proof });
  const { terms } = benefit;
  build.rows.sponsorship_claim.push({
    ...benefitColumns(build, benefit),
    claim_id: idOf(build, 'claim', sponsor.exhibitor, benefit.key),
    sponsorship_id: sponsorshipId,
    exhibitor_id: exhibitorId,
    status,
    material: material && JSON.stringify(material),
    proof: shown ? JSON.stringify({ ...shown, note: '' }) : null,
    used: done?.used ?? 0,
    most: terms.class === 'passes' ? limitOf(terms) : null,
    handed_in_at: material ? at : null,
    handed_in_by_name: material ? story.exhibitor.contact.name : '',
    confirmed_at: status === 'confirmed' || status === 'delivered' ? at : null,
    delivered_at: status === 'delivered' ? at : null,
  });
  if (!material) return;
  build.rows.task.push({
    event_id: build.eventId,
    template_id: benefit.benefitId,
    exhibitor_id: exhibitorId,
    status: 'done',
    answers: JSON.stringify(
      'text' in material ? { text: material.text } : { file: material.mediaId },
    ),
    done_at: at,
    done_by_name: story.exhibitor.contact.name,
  });
}

/** The logo that its listing shows too, or the text of the story. */
function handedIn(build: EditionBuild, { sponsor, benefit, exhibitorId }: Claimed) {
  const done = sponsor.claims?.[benefit.key];
  if (!done) return null;
  if (done.text) return { kind: 'text', text: done.text };
  if (benefit.terms.class !== 'logo') return null;
  const logo = build.rows.media.find(
    (media) => media.exhibitor_id === exhibitorId && media.content_type.startsWith('image/'),
  );
  return logo ? { kind: 'logo', mediaId: logo.media_id } : null;
}
