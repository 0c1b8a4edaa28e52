import { reviewSearchSchema } from '../features/review/review-search.ts';

/** What the page keeps in its URL; every key is optional. */
export const reviewsSearchSchema = reviewSearchSchema;
