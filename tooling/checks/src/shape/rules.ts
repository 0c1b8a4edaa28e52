import type { Violation } from '../check.ts';
import { strayClocks } from './clock.ts';
import { strayDatabaseAccess } from './database-access.ts';
import { tangledFeatures, upwardLayers, upwardNouns } from './directions.ts';
import { namelessNames, tooLong } from './file-names.ts';
import { unknownNouns, unknownRoles } from './file-roles.ts';
import { strayDependencies, strayPackages } from './packages.ts';
import type { SourceTree } from './source-tree.ts';
import { strayStyles } from './styles.ts';

export type ShapeRule = { name: string; find: (tree: SourceTree) => Violation[] };

/** The rules of the house that a script can hold. The sentences are what is promised. */
export const shapeRules: readonly ShapeRule[] = [
  { name: 'every file has a known role in its place', find: unknownRoles },
  { name: 'every folder of domain and API is a known noun', find: unknownNouns },
  { name: 'no name is a dumping ground', find: namelessNames },
  { name: 'no file is longer than 400 lines', find: tooLong },
  { name: 'a noun imports only lower nouns', find: upwardNouns },
  { name: 'calls in a slice of the API go down', find: upwardLayers },
  { name: 'only queries touch the database', find: strayDatabaseAccess },
  { name: 'features do not import features', find: tangledFeatures },
  { name: 'packages import along the walls', find: strayPackages },
  { name: 'rules and migrations have no dependencies of their own', find: strayDependencies },
  { name: 'rules and commands are given the time', find: strayClocks },
  { name: 'a class is written and named, or neither', find: strayStyles },
];
