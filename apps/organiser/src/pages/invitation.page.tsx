import { InvitationPage as Invitation } from '@foyer/portal/invitation/invitation-page.tsx';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/invitation/$token');

/** Open to everybody who has the link of the mail. */
export function InvitationPage() {
  const { token } = route.useParams();
  return <Invitation app="organiser" token={token} />;
}
