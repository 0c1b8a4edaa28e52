import type { Hat, Me } from '@foyer/domain/account/account.schema.ts';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { trpc } from '../trpc.ts';
import { endOwnSession } from './auth-client.ts';

export type OrganiserHat = Extract<Hat, { kind: 'organiser' }>;
export type ExhibitorHat = Extract<Hat, { kind: 'exhibitor' }>;
export type SignedInAccount = NonNullable<Me['account']>;

/** Who is signed in, and which hats they have. */
export function useMe() {
  return trpc.account.me.useQuery(undefined, { staleTime: 60_000 });
}

const OrganiserHatContext = createContext<OrganiserHat | null>(null);
const ExhibitorHatContext = createContext<ExhibitorHat | null>(null);

export function OrganiserHatProvider(props: { hat: OrganiserHat; children: ReactNode }) {
  return <OrganiserHatContext value={props.hat}>{props.children}</OrganiserHatContext>;
}

export function ExhibitorHatProvider(props: { hat: ExhibitorHat; children: ReactNode }) {
  return <ExhibitorHatContext value={props.hat}>{props.children}</ExhibitorHatContext>;
}

/** The event of this page and the reader's role in its team; only below `/$eventSlug`. */
export function useOrganiserHat(): OrganiserHat {
  const hat = useContext(OrganiserHatContext);
  if (!hat) throw new Error('useOrganiserHat is for pages of an event');
  return hat;
}

/** The booth of this page and the reader's role in it; only below `/$eventSlug/$exhibitorId`. */
export function useExhibitorHat(): ExhibitorHat {
  const hat = useContext(ExhibitorHatContext);
  if (!hat) throw new Error('useExhibitorHat is for pages of a booth');
  return hat;
}

type ForgetHook = () => void | Promise<void>;
const forgetHooks = new Set<ForgetHook>();

/** Registers what has to be wiped from the device at sign-out (the scanner's store does). */
export function onSignOut(forget: ForgetHook): () => void {
  forgetHooks.add(forget);
  return () => forgetHooks.delete(forget);
}

type Guard = () => Promise<boolean>;
const guards = new Set<Guard>();

/** Registers who is asked before a sign-out: one that answers false keeps the person signed in. */
export function guardSignOut(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

/** Ends the session and leaves nothing of it on the device: queries, stored leads, session storage. */
export function useSignOut(signInPath: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(async () => {
    for (const guard of guards) if (!(await guard())) return;
    await endOwnSession();
    for (const forget of forgetHooks) await forget();
    queryClient.clear();
    window.sessionStorage.clear();
    // A full load: nothing of the old session stays in memory either.
    window.location.assign(signInPath);
  }, [queryClient, signInPath]);
}
