import { fetchJson, postJson } from '../refusal/fetch-json.ts';

// The handful of better-auth's endpoints that we use, by plain fetch: its client weighs more than
// all of this and types what our own tRPC already knows.

export type OwnSession = {
  id: string;
  token: string;
  createdAt: string;
  updatedAt: string;
  userAgent: string | null;
};

export const signInWithPassword = (email: string, password: string) =>
  postJson('/api/auth/sign-in/email', { email, password });

/** Answers the same whether or not the address has an account. `landing` is a path of this origin. */
export const sendSignInLink = (email: string, landing: string, failed: string) =>
  postJson('/api/auth/sign-in/magic-link', {
    email,
    callbackURL: landing,
    errorCallbackURL: failed,
  });

/** Answers the same whether or not the address has an account. */
export const requestPasswordReset = (email: string, page: string) =>
  postJson('/api/auth/request-password-reset', { email, redirectTo: page });

export const resetPassword = (token: string, newPassword: string) =>
  postJson('/api/auth/reset-password', { token, newPassword });

export const endOwnSession = () => postJson('/api/auth/sign-out', {});

export const listOwnSessions = () => fetchJson<OwnSession[]>('/api/auth/list-sessions');

export const endSession = (token: string) => postJson('/api/auth/revoke-session', { token });

export const endOtherSessions = () => postJson('/api/auth/revoke-other-sessions', {});

export const readCurrentSession = () =>
  fetchJson<{ session: OwnSession } | null>('/api/auth/get-session');

export const signInAsDemo = (email: string) => postJson('/api/demo/sign-in', { email });
