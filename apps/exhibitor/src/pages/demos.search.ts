import { listSearchSchema } from '@foyer/portal/list/list-search.ts';

/** What the page keeps in its URL; every key is optional. */
export const demosSearchSchema = listSearchSchema;
