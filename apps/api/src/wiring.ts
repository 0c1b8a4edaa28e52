import type { Database } from '@foyer/database/connection.ts';
import { openListener } from '@foyer/database/listener.ts';
import { createPostman } from '@foyer/mail/postman.ts';
import type { Services } from './access/context.ts';
import { mayOpenSession } from './account/account.commands.ts';
import { queueAccountLetter } from './account/account.mail.ts';
import { findAccountOfMail } from './account/account.queries.ts';
import { createAuth } from './account/auth.ts';
import type { Config } from './config.ts';
import { allReactions } from './reactions.ts';

export type ServiceParts = {
  readonly config: Config;
  readonly database: Database;
  /** The same database once more: the sign-in library brings its own pool. */
  readonly connectionString: string;
  readonly clock?: () => Date;
  /** Where lines for the operator go. */
  readonly tell?: (line: string) => void;
};

/** Wires what lives as long as the process. `close` leaves the database open: it was given. */
export function createServices({
  config,
  database,
  connectionString,
  clock = () => new Date(),
  tell = (line) => void process.stdout.write(`${line}\n`),
}: ServiceParts): Services {
  const postman = createPostman({
    smtpUrl: config.smtpUrl,
    from: config.mailFrom,
    host: new URL(config.publicUrl).hostname,
  });
  const auth = createAuth({
    config,
    connectionString,
    findAccount: (email) => findAccountOfMail(database, email),
    sendMail: (mail) => queueAccountLetter(services, mail),
    mayOpenSession: (accountId) => mayOpenSession({ config, database }, accountId),
    report: (error) => tell(`Sign-in: ${error instanceof Error ? error.stack : String(error)}`),
  });
  const listener = openListener(connectionString, 'foyer_fact');
  const services: Services = {
    config,
    database,
    auth,
    listener,
    clock,
    postman,
    reactions: allReactions,
    tell,
    async close() {
      postman.close();
      await listener.close();
      await auth.close();
    },
  };
  return services;
}
