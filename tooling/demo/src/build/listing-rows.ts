import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import {
  type ListingContent,
  listingContentSchema,
  type WorkingCopy,
  workingCopySchema,
} from '@foyer/domain/listing/listing.schema.ts';
import { demoId } from '../demo-id.ts';
import type { ListingChanges, ListingStory, RevisionStory, Story } from '../editions/edition.ts';
import type { DemoProduct } from '../exhibitors/demo-exhibitor.ts';
import { reviewer } from '../people.ts';
import { accountOf, addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { categoryIdOf } from './event-rows.ts';
import { writerOf } from './exhibitor-rows.ts';
import { addPublishedLetter, addSentBackLetter } from './letter-rows.ts';

/** The listing of one exhibitor: its form, what was submitted, what was said, what is public. */
export function addListing(build: EditionBuild, story: Story): void {
  const { listing } = story;
  if (!listing) return;
  addPictures(build, story, listing);
  addProducts(build, story, listing);
  const exhibitorId = exhibitorIdOf(build, story.exhibitor.key);
  build.rows.listing_working_copy.push({
    event_id: build.eventId,
    exhibitor_id: exhibitorId,
    content: JSON.stringify(workingCopyOf(build, story, listing.form)),
    version: 6 + 4 * listing.revisions.length,
    updated_at: build.clock.instant(listing.edited),
    updated_by: accountOf(build, writerOf(story), listing.edited),
  });
  if (!listing.revisions.some(({ submitted }) => submitted === listing.edited)) {
    addFact(build, {
      ...factOf(build, story),
      happened: 'edited',
      by: writerOf(story),
      at: listing.edited,
      audience: 'exhibitor',
      before: editedParts(story, listing),
    });
  }
  let published: { readonly revisionId: string; readonly content: ListingContent } | null = null;
  for (const [index, revision] of listing.revisions.entries()) {
    const content = contentOf(build, story, revision.changes);
    const before: ListingContent | null = published?.content ?? null;
    const revisionId = demoId(build.edition.key, 'revision', story.exhibitor.key, String(index));
    const number = index + 1;
    build.rows.listing_revision.push({
      event_id: build.eventId,
      revision_id: revisionId,
      exhibitor_id: exhibitorId,
      number,
      content: JSON.stringify(content),
      status: revision.status,
      based_on_revision_id: published?.revisionId ?? null,
      submitted_at: build.clock.instant(revision.submitted),
      submitted_by: accountOf(build, writerOf(story), revision.submitted),
      decided_at: revision.decided ? build.clock.instant(revision.decided) : null,
      decided_by: revision.decided ? accountOf(build, reviewer, revision.decided) : null,
    });
    tell(build, story, { revision, number, before, content });
    addComments(build, story, { revision, revisionId });
    if (revision.status === 'published' || revision.status === 'superseded') {
      published = { revisionId, content };
    }
  }
}

function contentOf(build: EditionBuild, story: Story, changes: ListingChanges = {}) {
  const { products } = { ...story.exhibitor, ...changes };
  return listingContentSchema.parse({
    ...workingCopyOf(build, story, changes),
    products: products.map((product) => ({
      ...productContentOf(build, story, product),
      productId: productIdOf(build, story, product.key),
    })),
  });
}

function productContentOf(build: EditionBuild, story: Story, product: DemoProduct) {
  const { name, summary, url = '', picture, categories = [] } = product;
  return {
    name,
    summary,
    url,
    pictureMediaId: picture ? mediaIdOf(build, story, picture) : null,
    categoryIds: categories.map((key) => categoryIdOf(build, key)),
  };
}

function workingCopyOf(
  build: EditionBuild,
  story: Story,
  changes: ListingChanges = {},
): WorkingCopy {
  const texts = { contactEmail: story.exhibitor.contact.email, ...story.exhibitor, ...changes };
  return workingCopySchema.parse({
    displayName: texts.name,
    tagline: texts.tagline,
    description: texts.description,
    logoMediaId: texts.logo && mediaIdOf(build, story, texts.logo),
    categoryIds: texts.categories.map((key) => categoryIdOf(build, key)),
    represented: texts.represented,
    openingHours: texts.openingHours,
    links: texts.links,
    contactEmail: texts.contactEmail,
  });
}

/** As it was before: the history keeps what an edit replaced. */
function editedParts({ exhibitor }: Story, { form, revisions }: ListingStory) {
  if (revisions.length === 0 || !form?.tagline) return { 'tagline.de': '' };
  return { 'tagline.de': exhibitor.tagline.de };
}

function addPictures(build: EditionBuild, story: Story, { form, revisions }: ListingStory): void {
  const picturesIn = (changes: ListingChanges = {}) => {
    const { logo, products } = { ...story.exhibitor, ...changes };
    return [logo, ...products.map(({ picture }) => picture)];
  };
  const shown = revisions.filter(({ status }) => status === 'published' || status === 'superseded');
  const published = new Set(shown.flatMap(({ changes }) => picturesIn(changes)));
  const used = [form, ...revisions.map(({ changes }) => changes)].flatMap(picturesIn);
  for (const name of new Set(used)) {
    if (!name) continue;
    const logo = build.logos.get(name);
    if (!logo) throw new Error(`There is no drawing logos/${name}.svg`);
    build.rows.media.push({
      event_id: build.eventId,
      exhibitor_id: exhibitorIdOf(build, story.exhibitor.key),
      media_id: mediaIdOf(build, story, name),
      file_name: `${name}.svg`,
      content_type: logo.contentType,
      width_pixels: logo.widthPixels,
      height_pixels: logo.heightPixels,
      size_bytes: logo.content.length,
      sha256: logo.sha256,
      content: logo.content,
      is_published: published.has(name),
      created_at: build.clock.instant(revisions[0]?.submitted ?? story.joined ?? story.invited),
    });
  }
}

function addProducts(build: EditionBuild, story: Story, { form, edited }: ListingStory): void {
  const exhibitorId = exhibitorIdOf(build, story.exhibitor.key);
  const { products } = { ...story.exhibitor, ...form };
  products.forEach((product, position) => {
    const { key } = product;
    const { pictureMediaId, categoryIds, ...texts } = productContentOf(build, story, product);
    const isNew = !story.exhibitor.products.some((product) => product.key === key);
    const moment = isNew ? edited : (story.joined ?? story.invited);
    const at = build.clock.instant(moment);
    const productId = productIdOf(build, story, key);
    addFact(build, {
      noun: 'product',
      nounId: productId,
      exhibitorId,
      happened: 'added',
      by: writerOf(story),
      at: moment,
      audience: 'exhibitor',
      after: { ...texts, pictureMediaId, categoryIds },
    });
    build.rows.product.push({
      event_id: build.eventId,
      product_id: productId,
      exhibitor_id: exhibitorId,
      name: JSON.stringify(texts.name),
      summary: JSON.stringify(texts.summary),
      url: texts.url,
      picture_media_id: pictureMediaId,
      category_ids: categoryIds,
      position,
      created_at: at,
      updated_at: at,
    });
  });
}

interface Telling {
  readonly revision: RevisionStory;
  readonly number: number;
  readonly before: ListingContent | null;
  readonly content: ListingContent;
}

function tell(build: EditionBuild, story: Story, given: Telling): void {
  const { revision, number, before, content } = given;
  const fields = changedFields(before, content);
  const pick = (from: ListingContent) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  addFact(build, {
    ...factOf(build, story),
    happened: 'submitted',
    by: writerOf(story),
    at: revision.submitted,
    before: before && pick(before),
    after: { number, ...pick(content) },
  });
  const { decided } = revision;
  if (!decided) return;
  if (revision.status === 'sent_back') {
    const comments = revision.comments ?? [];
    addFact(build, {
      ...factOf(build, story),
      happened: 'sent_back',
      by: reviewer,
      at: decided,
      after: {
        number,
        fields: comments.flatMap(({ field }) => field ?? []),
        comments: comments.map(({ body }) => body),
      },
    });
    addSentBackLetter(build, story, { ...revision, decided });
    return;
  }
  addFact(build, {
    ...factOf(build, story),
    happened: 'published',
    by: reviewer,
    at: decided,
    before: before && pick(before),
    after: { number, ...pick(content) },
  });
  addPublishedLetter(build, story, decided);
}

function addComments(
  build: EditionBuild,
  story: Story,
  { revision, revisionId }: { readonly revision: RevisionStory; readonly revisionId: string },
): void {
  revision.comments?.forEach(({ field, body }, index) => {
    build.rows.listing_comment.push({
      event_id: build.eventId,
      comment_id: demoId('comment', revisionId, String(index)),
      exhibitor_id: exhibitorIdOf(build, story.exhibitor.key),
      revision_id: revisionId,
      field,
      body,
      author_name: reviewer.name,
      author_side: 'organiser',
      created_at: build.clock.instant(revision.decided ?? revision.submitted),
    });
  });
}

function factOf(build: EditionBuild, story: Story) {
  const exhibitorId = exhibitorIdOf(build, story.exhibitor.key);
  return { noun: 'listing', nounId: exhibitorId, exhibitorId } as const;
}

function mediaIdOf(build: EditionBuild, story: Story, logo: string): string {
  return demoId(build.edition.key, 'media', story.exhibitor.key, logo);
}

export function productIdOf(build: EditionBuild, story: Story, key: string): string {
  return demoId(build.edition.key, 'product', story.exhibitor.key, key);
}
