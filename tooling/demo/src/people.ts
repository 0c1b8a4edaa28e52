/** Invented people of the organiser's office and of the exhibitors; all addresses end in example.org. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

export const organisation = 'Tagungsbüro';

export const owner: Person = { name: 'Judith Althoff', email: 'judith.althoff@example.org' };
export const manager: Person = { name: 'Tobias Krüß', email: 'tobias.kruess@example.org' };
export const planner: Person = {
  name: 'Henrik Möhlenkamp',
  email: 'henrik.moehlenkamp@example.org',
};
export const reviewer: Person = { name: 'Aylin Demirci', email: 'aylin.demirci@example.org' };

export const team = [
  { person: owner, role: 'owner' },
  { person: manager, role: 'manager' },
  { person: planner, role: 'planner' },
  { person: reviewer, role: 'reviewer' },
] as const;

/** More people at the booth of Nachtanker than its contact. */
export const boothScanner: Person = {
  name: 'Jannis Wiedehöft',
  email: 'jannis.wiedehoeft@example.org',
};
export const boothEditor: Person = { name: 'Ewa Jabłońska', email: 'ewa.jablonska@example.org' };

/** Invited, and has not answered yet. */
export const invitedColleague: Person = { name: 'Fenja Ahlers', email: 'fenja.ahlers@example.org' };
export const invitedTeamMember: Person = {
  name: 'Lutz Brüggenkötter',
  email: 'lutz.brueggenkoetter@example.org',
};
