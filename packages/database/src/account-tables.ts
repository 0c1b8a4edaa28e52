import type { Generated } from 'kysely';

/** The tables of the sign-in library, as far as Foyer reads or writes them itself. */
type Id = Generated<string>;

export interface UserTable {
  id: Id;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
  locale: string | null;
}

export interface AuthAccountTable {
  id: Id;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Generated<Date>;
  updatedAt: Date;
}

export interface SessionTable {
  id: Id;
  expiresAt: Date;
  token: string;
  createdAt: Generated<Date>;
  updatedAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
}

export interface VerificationTable {
  id: Id;
  identifier: string;
  value: string;
  expiresAt: Date;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}
