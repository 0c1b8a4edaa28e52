import { withScope } from '@foyer/database/scope.ts';
import type { Tables } from '@foyer/database/tables.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import type { Transaction } from 'kysely';
import type { TestApi } from '../test-api.ts';

export const both = (text: string) => ({ de: text, en: text });
const none = both('');

/** An event that sells, its sponsorship manager, and exhibitors with an admin each. For tests only. */
export async function openStage(api: TestApi) {
  const event = (await anEvent(api.database, { name: 'Fachtag' })) as {
    eventId: never;
    slug: string;
  };
  const { eventId } = event;
  const manager = await aTeamMember(api.database, { eventId, role: 'sponsorship' });
  const team = api.as(manager).sponsorship;

  async function exhibitor(name: string) {
    const { exhibitorId } = await anExhibitor(api.database, {
      ...event,
      name,
      legal_name: `${name} GmbH`,
    });
    const at = { eventId, exhibitorId: exhibitorId as never };
    const admin = await aBoothMember(api.database, { ...at, role: 'admin' });
    return {
      ...at,
      name,
      admin,
      get booth() {
        return api.as(admin);
      },
    };
  }
  type Exhibitor = Awaited<ReturnType<typeof exhibitor>>;

  async function level(given: { places?: number | null; priceCents?: number; name?: string } = {}) {
    const { places = null, priceCents = 500_000, name = 'Gold' } = given;
    const input = { name: both(name), summary: none, priceCents, places };
    const { levelId } = await team.addLevel({
      eventId,
      level: { ...input, isPublic: true, logoSize: 'large' },
    });
    return levelId;
  }

  async function benefit(levelId: never, terms: object, dueOn: string | null = null) {
    const given = { title: both('Leistung'), note: none, terms, dueOn } as never;
    return (await team.addBenefit({ eventId, levelId, benefit: given })).benefitId;
  }

  async function offer(to: Exhibitor, levelId: string, change: object = {}) {
    const given = {
      ...{ exhibitorId: to.exhibitorId, levelId, valueCents: 500_000, contribution: 'money' },
      ...{ contributionNote: '', purpose: 'Digitale Verwaltung', locale: 'de' },
      ...change,
    };
    return (await team.offer({ eventId, offer: given as never })).sponsorshipId;
  }

  async function sent(to: Exhibitor, levelId: string, change: object = {}) {
    const sponsorshipId = await offer(to, levelId, change);
    await team.send({ eventId, sponsorshipId });
    return { sponsorshipId, contract: await latestOf(to) };
  }

  async function latestOf(of: Exhibitor) {
    const own = await of.booth.sponsorship.own(of);
    const contract = own?.contracts[0];
    if (!contract) throw new Error('The booth sees no contract.');
    return contract;
  }

  async function sign(by: Exhibitor, change: object = {}) {
    const { contractId, sha256 } = await latestOf(by);
    return by.booth.sponsorship.sign({
      ...{ eventId, exhibitorId: by.exhibitorId, contractId, sha256, name: 'Kim Beispiel' },
      ...change,
    } as never);
  }

  /** By the system, so that nothing is hidden. */
  const look = <T>(work: (tx: Transaction<Tables>) => Promise<T>) =>
    withScope(api.database, { kind: 'system', eventId }, work);

  const member = (role: TestAccountRole) => aTeamMember(api.database, { eventId, role });
  const teamOf = async (role: TestAccountRole) => api.as(await member(role));
  const teamAs = async (role: TestAccountRole) =>
    api.as(await aTeamMember(api.database, { eventId, role })).sponsorship;
  return {
    ...{ api, event, eventId, manager, team, teamAs, teamOf, member, look },
    ...{ exhibitor, level, benefit, offer, sent, sign, latestOf },
  };
}

type TestAccountRole = NonNullable<Parameters<typeof aTeamMember>[1]['role']>;
export type Stage = Awaited<ReturnType<typeof openStage>>;

export const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: { code?: string }; code?: string }) => error.cause?.code ?? error.code,
  );
