import type { ApplicationId } from '@foyer/domain/identifier.ts';
import { hashOfLinkSecret, makeLinkSecret } from '../access/link-secret.ts';
import type { EventSystemScope, SystemScope } from '../access/scopes.ts';
import { insertLink } from './start.queries.ts';

/** Every letter carries a link of its own; those before it go on working. Answers the address. */
export async function issueApplicationLink(
  scope: EventSystemScope,
  applicationId: ApplicationId,
): Promise<string> {
  const token = makeLinkSecret();
  await insertLink(scope, { applicationId, tokenHash: hashOfLinkSecret(token) });
  return applicationAddress(scope, token);
}

/** Where an applicant goes on. */
export function applicationAddress({ services }: Pick<SystemScope, 'services'>, token: string) {
  return `${services.config.publicUrl}/a/${token}`;
}
