import { exhibitorRoles } from '@foyer/domain/exhibitor-role.ts';
import { teamRoles } from '@foyer/domain/team-role.ts';
import {
  aBoothMember,
  anAccount,
  anEvent,
  anExhibitor,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import {
  allProcedures,
  callAt,
  codeOfNo,
  behind as proceduresBehind,
} from './procedures-test-table.ts';

/** Walks every procedure of the API by what it says of its own door; one that says nothing fails. */
const behind = (door: Parameters<typeof proceduresBehind>[0]) =>
  proceduresBehind(door).map(({ path }) => path);

let api: TestApi;
let home: { eventId: string; slug: string };
let foreign: { eventId: string; slug: string };
let foreignExhibitorId: string;
let homeExhibitorId: string;
let neighbourId: string;
const team = new Map<string, TestAccount>();
const booth = new Map<string, TestAccount>();
let stranger: TestAccount;

beforeAll(async () => {
  api = await createTestApi();
  home = await anEvent(api.database);
  foreign = await anEvent(api.database);
  homeExhibitorId = (await anExhibitor(api.database, home)).exhibitorId;
  neighbourId = (await anExhibitor(api.database, home)).exhibitorId;
  foreignExhibitorId = (await anExhibitor(api.database, foreign)).exhibitorId;
  for (const role of teamRoles) {
    team.set(role, await aTeamMember(api.database, { eventId: home.eventId, role }));
  }
  for (const role of exhibitorRoles) {
    const at = { eventId: home.eventId, exhibitorId: homeExhibitorId, role };
    booth.set(role, await aBoothMember(api.database, at));
  }
  stranger = await anAccount(api.database);
}, 60_000);
afterAll(() => api.close());

const knock = (caller: Caller, path: string, input: unknown): Promise<string> =>
  callAt(caller, path, input).then(() => 'answered', codeOfNo);

describe('every procedure', () => {
  it('says which door it stands behind', () => {
    expect(allProcedures.filter(({ door }) => !door)).toEqual([]);
    expect(allProcedures.length).toBeGreaterThan(5);
  });
});

describe('a procedure of the team', () => {
  it.each(behind('organiser'))('%s asks for sign-in', async (path) => {
    expect(await knock(api.as(null), path, { eventId: home.eventId })).toBe(
      'access.sign_in_required',
    );
  });
  it.each(behind('organiser'))('%s does not know the event of another team', async (path) => {
    const owner = team.get('owner') as TestAccount;
    expect(await knock(api.as(owner), path, { eventId: foreign.eventId })).toBe('access.not_found');
  });
  it.each(behind('organiser'))('%s does not know strangers or exhibitors', async (path) => {
    const input = { eventId: home.eventId, exhibitorId: homeExhibitorId };
    expect(await knock(api.as(stranger), path, input)).toBe('access.not_found');
    expect(await knock(api.as(booth.get('admin') as TestAccount), path, input)).toBe(
      'access.not_found',
    );
  });
});

describe('a procedure of the booth', () => {
  it.each(behind('booth'))('%s asks for sign-in', async (path) => {
    const input = { eventId: home.eventId, exhibitorId: homeExhibitorId };
    expect(await knock(api.as(null), path, input)).toBe('access.sign_in_required');
  });
  it.each(behind('booth'))('%s knows neither neighbours nor other events', async (path) => {
    const admin = api.as(booth.get('admin') as TestAccount);
    const at = (eventId: string, exhibitorId: string) =>
      knock(admin, path, { eventId, exhibitorId });
    expect(await at(home.eventId, neighbourId)).toBe('access.not_found');
    expect(await at(foreign.eventId, foreignExhibitorId)).toBe('access.not_found');
    expect(await at(foreign.eventId, homeExhibitorId)).toBe('access.not_found');
  });
  it.each(behind('booth'))('%s does not know the organiser', async (path) => {
    const input = { eventId: home.eventId, exhibitorId: homeExhibitorId };
    expect(await knock(api.as(team.get('owner') as TestAccount), path, input)).toBe(
      'access.not_found',
    );
  });
});

describe('a procedure of a paired device', () => {
  it.each(behind('device'))('%s opens to no person, whatever their role', async (path) => {
    for (const account of [null, ...team.values(), ...booth.values()]) {
      const input = { eventId: home.eventId, exhibitorId: homeExhibitorId };
      expect(await knock(api.as(account), path, input)).toBe('access.device_not_paired');
    }
  });
});

describe('a procedure of an account', () => {
  it.each(behind('account'))('%s asks for sign-in', async (path) => {
    expect(await knock(api.as(null), path, {})).toBe('access.sign_in_required');
  });
});

/**
 * Who may do what, written down once more: the whole table, act by act. A changed policy shows
 * here as a changed line, which somebody has to want.
 */
describe('a role that may not', () => {
  it.each([...behind('organiser'), ...behind('booth')])(
    '%s is refused by its policy alone',
    async (path) => {
      const isTeam = behind('organiser').includes(path);
      const input = { eventId: home.eventId, exhibitorId: homeExhibitorId };
      const answers: Record<string, string> = {};
      for (const [role, account] of isTeam ? team : booth) {
        const answer = await knock(api.as(account), path, input);
        answers[role] = answer === 'access.forbidden' ? 'refused' : 'let in';
      }
      expect(
        `${path}: ${Object.keys(answers)
          .filter((role) => answers[role] === 'let in')
          .join(', ')}`,
      ).toMatchSnapshot();
    },
  );
});
