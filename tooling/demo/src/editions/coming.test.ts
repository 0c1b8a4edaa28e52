import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import { listingContentSchema, revisionStatuses } from '@foyer/domain/listing/listing.schema.ts';
import { isTrivialChange } from '@foyer/domain/listing/trivial.rules.ts';
import { standStatuses } from '@foyer/domain/stand/stand.schema.ts';
import { describe, expect, it } from 'vitest';
import { coming, loadedDemoEvent, now, sha256 } from '../test-demo.ts';

const { read, rowsOf, eventId } = loadedDemoEvent();

describe('the coming edition', () => {
  it('has exhibitors at every step', async () => {
    const exhibitors = await rowsOf('exhibitor');
    const count = (participation: string) =>
      exhibitors.filter((exhibitor) => exhibitor.participation === participation).length;
    expect(exhibitors).toHaveLength(31);
    expect([count('invited'), count('confirmed'), count('withdrawn')]).toEqual([4, 26, 1]);
  });

  it('has stands in every status, and each with who it is for', async () => {
    const stands = await rowsOf('stand');
    const count = Object.fromEntries(
      standStatuses.map((status) => [
        status,
        stands.filter((stand) => stand.status === status).length,
      ]),
    );
    expect(count).toEqual({
      draft: 2,
      available: 8,
      held: 3,
      assigned: 11,
      confirmed: 8,
      blocked: 2,
    });
    const taken = await read((tx) =>
      tx.selectFrom('stand_assignment').selectAll().where('ended_at', 'is', null).execute(),
    );
    for (const stand of stands) {
      const occupancy = taken.find(({ stand_id }) => stand_id === stand.stand_id);
      const kinds: Record<string, string> = {
        held: 'held',
        assigned: 'assigned',
        confirmed: 'assigned',
      };
      expect(occupancy?.kind).toBe(kinds[stand.status]);
      if (occupancy?.held_until) expect(occupancy.held_until > now).toBe(true);
    }
  });

  it('has revisions of every kind but recalled, five waiting, the oldest for three days, one of them a small change', async () => {
    const id = await eventId(coming);
    const revisions = await read((tx) =>
      tx.selectFrom('listing_revision').selectAll().where('event_id', '=', id).execute(),
    );
    const found = new Set(revisions.map(({ status }) => status));
    expect([...found].sort()).toEqual(
      revisionStatuses.filter((status) => status !== 'recalled').sort(),
    );
    const waiting = revisions.filter(({ status }) => status === 'submitted');
    expect(waiting).toHaveLength(5);
    const oldest = Math.min(...waiting.map(({ submitted_at }) => submitted_at.getTime()));
    expect(Math.floor((now.getTime() - oldest) / 86_400_000)).toBe(3);

    const changes = waiting.flatMap((revision) => {
      const base = revisions.find(
        ({ revision_id }) => revision_id === revision.based_on_revision_id,
      );
      if (!base) return [];
      const [before, after] = [base, revision].map(({ content }) =>
        listingContentSchema.parse(content),
      );
      if (!before || !after) return [];
      const isSmall = isTrivialChange(before, after);
      return [{ fields: changedFields(before, after).length, isSmall }];
    });
    expect(changes).toHaveLength(3);
    for (const { fields, isSmall } of changes) {
      if (isSmall) expect(fields).toBe(1);
      else expect(fields).toBeGreaterThanOrEqual(3);
    }
    expect(changes.filter(({ isSmall }) => isSmall)).toHaveLength(1);
    expect(revisions.filter(({ status }) => status === 'published').length).toBe(19);
  });

  it('says with every listing sent back what is to be done', async () => {
    const id = await eventId(coming);
    const rows = await read((tx) =>
      tx
        .selectFrom('listing_revision as r')
        .leftJoin('listing_comment as c', 'c.revision_id', 'r.revision_id')
        .select(['r.revision_id', 'c.body'])
        .where('r.event_id', '=', id)
        .where('r.status', '=', 'sent_back')
        .execute(),
    );
    expect(new Set(rows.map(({ revision_id }) => revision_id)).size).toBe(2);
    expect(rows.every(({ body }) => (body ?? '').length > 20)).toBe(true);
  });

  it('has eight demos, and something to decide', async () => {
    const demos = await rowsOf('demo');
    const statuses = demos.map(({ status }) => status).sort();
    expect(statuses).toEqual([
      'declined',
      'draft',
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
      'submitted',
    ]);
    const scheduled = demos.filter(({ status }) => status === 'scheduled');
    expect(new Set(scheduled.map(({ place_id }) => place_id)).size).toBe(3);
    expect(demos.find(({ status }) => status === 'declined')?.comment).not.toBe('');
  });

  it('has a hundred people with a badge', async () => {
    expect(await rowsOf('attendee')).toHaveLength(100);
  });

  it('has letters for the open invitations, with links that work', async () => {
    const { mails, invitations } = await read(async (tx) => ({
      mails: await tx.selectFrom('mail').selectAll().execute(),
      invitations: await tx
        .selectFrom('invitation')
        .selectAll()
        .where('status', '=', 'open')
        .execute(),
    }));
    expect(new Set(mails.map(({ status }) => status))).toEqual(new Set(['kept']));
    expect(invitations).toHaveLength(6);
    expect(invitations.filter(({ expires_at }) => expires_at <= now)).toHaveLength(1);
    for (const invitation of invitations) {
      const mail = mails.find(
        ({ template, to_address }) =>
          template.startsWith('invitation-') && to_address === invitation.email,
      );
      const [, app, token] =
        /https:\/\/foyer\.example\.org\/(organiser|exhibitor)\/invitation\/([A-Za-z0-9_-]{43})/.exec(
          mail?.body_text ?? '',
        ) ?? [];
      expect(app).toBe(invitation.kind === 'team' ? 'organiser' : 'exhibitor');
      expect(sha256(token ?? '')).toBe(invitation.token_hash);
      expect(mail?.body_html).toContain(token);
    }
  });
});
