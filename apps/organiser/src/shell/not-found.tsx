import { NotFoundPage } from '@foyer/portal/errors/not-found-page.tsx';
import { BareFrame } from '@foyer/portal/frame/bare-frame.tsx';

export function NotFound() {
  return (
    <BareFrame app="organiser">
      <NotFoundPage app="organiser" />
    </BareFrame>
  );
}
