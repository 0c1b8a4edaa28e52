import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { UiProvider } from './ui-provider.tsx';

/** Shows something of this package as an app would; gives the hands of a person. */
export function renderUi(children: ReactNode) {
  const words = { close: 'Close', clear: 'Clear' };
  const ui = (inner: ReactNode) => (
    <UiProvider productName="Foyer" words={words} env="test">
      {inner}
    </UiProvider>
  );
  const { rerender } = render(ui(children));
  return { user: userEvent.setup(), rerender: (next: ReactNode) => rerender(ui(next)) };
}
