import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { keptInTab } from './kept-parts.ts';
import { type DraftSnapshot, ListingDraft } from './listing-draft.ts';

export type OpenDraft = DraftSnapshot & { readonly draft: ListingDraft };

/** The form's autosave, as long as the page is open; what is left is sent when it closes. */
export function useListingDraft(view: WorkingCopyView): OpenDraft {
  const { eventId, exhibitorId } = useExhibitorHat();
  const { client } = trpc.useUtils();
  const [draft] = useState(() => {
    const sitting = crypto.randomUUID();
    return new ListingDraft({
      content: view.content,
      version: view.version,
      keeper: keptInTab(exhibitorId, window.sessionStorage),
      save: (request) =>
        client.listing.saveWorkingCopy.mutate({ eventId, exhibitorId, sitting, ...request }),
      isTemporary: (error) => refusalOf(error) === null,
    });
  });

  useEffect(() => draft.absorb(view), [draft, view]);
  useEffect(() => sendBeforeLeaving(draft), [draft]);
  return { draft, ...useSyncExternalStore(draft.subscribe, draft.snapshot) };
}

function sendBeforeLeaving(draft: ListingDraft): () => void {
  const send = () => void draft.flush();
  const whenHidden = () => document.visibilityState === 'hidden' && send();
  const whenClosing = (event: BeforeUnloadEvent) => {
    if (draft.snapshot().status === 'saved') return;
    send();
    // The words survive a reload, but not the end of the tab.
    event.preventDefault();
  };
  window.addEventListener('online', send);
  window.addEventListener('beforeunload', whenClosing);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    send();
    window.removeEventListener('online', send);
    window.removeEventListener('beforeunload', whenClosing);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
