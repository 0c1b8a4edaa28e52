import type { DemoAccount } from '@foyer/domain/account/account.schema.ts';
import { demoId } from '../demo-id.ts';
import { geovenn } from '../exhibitors/geovenn.ts';
import { kreidepfad } from '../exhibitors/just-invited.ts';
import { nachtanker } from '../exhibitors/nachtanker.ts';
import { boothScanner, organisation, owner, type Person, planner, reviewer } from '../people.ts';
import { accountOf, type EditionBuild, exhibitorIdOf } from './edition-build.ts';

type OneClick = Pick<DemoAccount, 'hat' | 'organisation' | 'app' | 'landing'> & { person: Person };

/** Who is offered at the sign-in page, in this order, and where each begins. */
export function addDemoAccounts(
  build: EditionBuild,
  given: { readonly invitationPath: string; readonly passwordHashes: readonly string[] },
): void {
  const { rows, slug, edition, clock } = build;
  const office = {
    app: 'organiser',
    organisation,
    landing: `/organiser/${slug}/overview`,
  } as const;
  const booth = (key: string) => `/exhibitor/${slug}/${exhibitorIdOf(build, key)}`;
  const accounts: readonly OneClick[] = [
    { ...office, person: owner, hat: 'owner' },
    { ...office, person: planner, hat: 'planner' },
    { ...office, person: reviewer, hat: 'reviewer' },
    {
      person: nachtanker.contact,
      hat: 'exhibitor_admin',
      organisation: nachtanker.name,
      app: 'exhibitor',
      landing: `${booth(nachtanker.key)}/home`,
    },
    {
      person: boothScanner,
      hat: 'exhibitor_scanner',
      organisation: nachtanker.name,
      app: 'exhibitor',
      landing: `${booth(nachtanker.key)}/scan`,
    },
    {
      person: geovenn.contact,
      hat: 'exhibitor_admin',
      organisation: geovenn.name,
      app: 'exhibitor',
      landing: `${booth(geovenn.key)}/home`,
    },
    {
      person: kreidepfad.contact,
      hat: 'invited',
      organisation: kreidepfad.name,
      app: 'exhibitor',
      landing: given.invitationPath,
    },
  ];
  accounts.forEach(({ person, ...account }, position) => {
    const accountId = accountOf(build, person, edition.created);
    rows['auth.account'].push({
      id: demoId('credential', person.email),
      accountId,
      providerId: 'credential',
      userId: accountId,
      password: given.passwordHashes[position] ?? null,
      updatedAt: clock.now,
    });
    rows.demo_account.push({ account_id: accountId, position, ...account });
  });
}

export const DEMO_ACCOUNTS = 7;
