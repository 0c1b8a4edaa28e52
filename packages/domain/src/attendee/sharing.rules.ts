import type { ShareableField } from '../event/event.schema.ts';
import type { Sharing } from './sharing.schema.ts';

/** Nobody has decided anything: what is agreed at the stand counts. */
export function undecided(shareable: readonly ShareableField[]): Sharing {
  return { refuses: false, fields: [...shareable], email: '' };
}

/** What may be shared at most: what the event allows and the holder did not take out. */
export function sharedAtMost(
  shareable: readonly ShareableField[],
  { refuses, fields }: Sharing,
): ShareableField[] {
  return refuses ? [] : shareable.filter((field) => fields.includes(field));
}

/** The person as exhibitors may see them: with the address they chose. */
export function presentedHolder<Holder extends { readonly email: string }>(
  holder: Holder,
  { email }: Sharing,
): Holder {
  return { ...holder, email: email || holder.email };
}
