import { BareFrame } from '@foyer/portal/frame/bare-frame.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { getRouteApi } from '@tanstack/react-router';
import { PairDevice } from '../features/lead/pair-device.tsx';

const route = getRouteApi('/pair/$token');

/** Open to every phone that has the code of an administrator in front of its camera. */
export function PairPage() {
  const { token } = route.useParams();
  return (
    <BareFrame app="exhibitor">
      <Page width="text" isCentred>
        <PairDevice token={token} />
      </Page>
    </BareFrame>
  );
}
