import type { ExhibitorRole } from './exhibitor-role.ts';
import type { TeamRole } from './team-role.ts';

/** Who acts at an event, as policies see them. */
export type TeamActor = { readonly kind: 'organiser'; readonly role: TeamRole };
/** A paired device is nobody's role: no member can be given it, and it may do only what names it. */
export type BoothActor = { readonly kind: 'exhibitor'; readonly role: ExhibitorRole | 'device' };
export type Actor = TeamActor | BoothActor;

type RolesOf<A extends Actor> = readonly A['role'][];

/** For each act the team roles and the booth roles that may do it. */
export type PolicyTable<Act extends string> = Readonly<
  Record<Act, { readonly team?: RolesOf<TeamActor>; readonly booth?: RolesOf<BoothActor> }>
>;

/** Turns one noun's table into its `may…` function. */
export function policyOf<Act extends string>(table: PolicyTable<Act>) {
  return (actor: Actor, act: Act): boolean => {
    const rule = table[act];
    return actor.kind === 'organiser'
      ? (rule.team?.includes(actor.role) ?? false)
      : (rule.booth?.includes(actor.role) ?? false);
  };
}
