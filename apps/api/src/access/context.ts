import type { Database } from '@foyer/database/connection.ts';
import type { Listener } from '@foyer/database/listener.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { Postman } from '@foyer/mail/postman.ts';
import type { Auth } from '../account/auth.ts';
import type { Config } from '../config.ts';
import type { Reactions } from '../facts/reactions.ts';

/** The signed-in person of a request; roles are asked per event and never kept in the session. */
export type SignedIn = {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly sessionId: string;
};

/** What lives as long as the process. */
export type Services = {
  readonly config: Config;
  readonly database: Database;
  readonly auth: Auth;
  /** Hears of facts, whichever process recorded them. */
  readonly listener: Listener;
  /** The only clock; tests set it. */
  readonly clock: () => Date;
  readonly postman: Postman;
  /** What higher nouns do when a fact is recorded; see reactions.ts. */
  readonly reactions: Reactions;
  /** Says one line to the operator, on the console; never a secret, never a person's name. */
  readonly tell: (line: string) => void;
  /** Ends what the process holds open for these; the database stays. */
  close(): Promise<void>;
};

/** What lives as long as one call. Time enters here, once. */
export type Context = {
  readonly services: Services;
  readonly database: Database;
  readonly now: Date;
  readonly locale: Locale;
  readonly signedIn: SignedIn | null;
  /** What a paired device carries instead of a session. */
  readonly deviceSecret: string | null;
  readonly remoteAddress: string;
};
