import { type ListingField, listingFields } from '@foyer/domain/listing/listing.schema.ts';
import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { usePageKeys } from '@foyer/ui/keys/use-page-keys.ts';
import { flushSync } from 'react-dom';
import type { Decision } from './use-decision.ts';
import type { OpenVerdicts } from './use-verdicts.ts';
import { verdictOn } from './verdicts.ts';

type Given = { review: Review; open: OpenVerdicts; decision: Decision; isOn: boolean };

export const cardId = (field: ListingField) => `review-${field}`;
export const objectionId = (field: ListingField) => `objection-${field}`;

/** Opens the comment of a field and goes there at once: a letter typed a moment later belongs into it. */
export function objectAndGoThere(open: OpenVerdicts, field: ListingField): void {
  flushSync(() => open.object(field));
  document.getElementById(objectionId(field))?.focus();
}

/** `a` accepts the field one is at and goes to the next, `c` objects to it, `p` publishes, `b` sends back. */
export function useReviewKeys({ review, open, decision, isOn }: Given): void {
  const changed = review.differences
    .filter(({ change }) => change !== 'same')
    .map(({ field }) => field);
  const isOpen = (field: ListingField) => verdictOn(open.verdicts, field) === 'open';
  /** The field that holds the focus, else the first that is still open. */
  const current = () => {
    const card = document.activeElement?.closest<HTMLElement>('[data-field]');
    const focused = listingFields.find((field) => field === card?.dataset.field);
    return focused ?? changed.find(isOpen) ?? changed[0];
  };
  const accept = () => {
    const field = current();
    if (!field) return;
    open.accept(field);
    const at = changed.indexOf(field);
    const next = [...changed.slice(at + 1), ...changed.slice(0, at)].find(isOpen);
    if (next) document.getElementById(cardId(next))?.focus();
  };
  const object = (event: KeyboardEvent) => {
    const field = current();
    if (!field) return;
    // Else the letter lands in the field that opens.
    event.preventDefault();
    objectAndGoThere(open, field);
  };
  usePageKeys(
    isOn ? { a: accept, c: object, p: () => decision.publish(), b: () => decision.sendBack() } : {},
  );
}
