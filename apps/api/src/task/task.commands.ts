import type { Home } from '@foyer/domain/task/task.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { readHome, touchExhibitor } from './task.queries.ts';

/** The first page of the app; opening it is what "last active" means for who only reads. */
export async function openHome(scope: BoothScope): Promise<Home> {
  await touchExhibitor(scope);
  return readHome(scope);
}
