import { type Kysely, sql } from 'kysely';

/** The tables of the sign-in library, in a schema of their own; accounts belong to no event. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create schema auth;
    create table auth."user" (
      "id" uuid primary key default gen_random_uuid(),
      "name" text not null,
      "email" text not null unique,
      "emailVerified" boolean not null,
      "image" text,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null default current_timestamp,
      "locale" text
    );
    create table auth."session" (
      "id" uuid primary key default gen_random_uuid(),
      "expiresAt" timestamptz not null,
      "token" text not null unique,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null,
      "ipAddress" text,
      "userAgent" text,
      "userId" uuid not null references auth."user" ("id") on delete cascade
    );
    create table auth."account" (
      "id" uuid primary key default gen_random_uuid(),
      "accountId" text not null,
      "providerId" text not null,
      "userId" uuid not null references auth."user" ("id") on delete cascade,
      "accessToken" text,
      "refreshToken" text,
      "idToken" text,
      "accessTokenExpiresAt" timestamptz,
      "refreshTokenExpiresAt" timestamptz,
      "scope" text,
      "password" text,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null
    );
    create table auth."verification" (
      "id" uuid primary key default gen_random_uuid(),
      "identifier" text not null,
      "value" text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null default current_timestamp
    );
    create table auth."rateLimit" (
      "id" uuid primary key default gen_random_uuid(),
      "key" text not null unique,
      "count" integer not null,
      "lastRequest" bigint not null
    );
    create index "session_userId_idx" on auth."session" ("userId");
    create index "account_userId_idx" on auth."account" ("userId");
    create index "verification_identifier_idx" on auth."verification" ("identifier");

    -- Who may create events besides the people who own one already.
    create table event_creator (account_id uuid primary key references auth."user" ("id") on delete cascade);

    -- The accounts of the demo event; one-click sign-in serves these and no others.
    create table demo_account (
      account_id uuid primary key references auth."user" ("id") on delete cascade,
      hat text not null,
      organisation text not null,
      app text not null check (app in ('organiser', 'exhibitor')),
      landing text not null,
      position integer not null
    );
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`drop table demo_account; drop table event_creator; drop schema auth cascade;`)
    .execute(db);
}
