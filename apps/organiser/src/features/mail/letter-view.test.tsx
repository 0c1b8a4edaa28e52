import { organiserEn } from '@foyer/messages/organiser.en.ts';
import { UiProvider } from '@foyer/ui/provider/ui-provider.tsx';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { LetterView } from './letter-view.tsx';

const html =
  '<!doctype html><html lang="en"><head><title>x</title></head><body><script>window.ran = true</script><p>Dear Jana</p></body></html>';
const text = [
  'Dear Jana,',
  'https://foyer.example.org/exhibitor/invitation/b7Hq2kPz9s',
  'https://foyer.example.org/exhibitor/invitation/…',
].join('\n');

const words = { close: 'Close', clear: 'Clear' };

function show() {
  render(
    <IntlProvider locale="en" messages={organiserEn as never}>
      <UiProvider env="test" productName="Foyer" words={words}>
        <LetterView text={text} html={html} />
      </UiProvider>
    </IntlProvider>,
  );
  return userEvent.setup();
}

it('shows a letter where no script of it can run and no link of it leaves the frame', () => {
  show();
  const frame = screen.getByTitle('The e-mail as it arrives');
  expect(frame.getAttribute('sandbox')?.split(' ')).toEqual([
    'allow-same-origin',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
  ]);
  expect(frame.getAttribute('srcdoc')).toContain('<head><base target="_blank">');
  expect(frame.getAttribute('srcdoc')).toContain('<p>Dear Jana</p>');
});

it('shows its plain text with links that can be followed, and shortened ones as words', async () => {
  const user = show();
  await user.click(screen.getByText('Plain text'));
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://foyer.example.org/exhibitor/invitation/b7Hq2kPz9s',
  ]);
  expect(screen.getByText(/invitation\/…/)).toBeTruthy();
  expect(screen.queryByTitle('The e-mail as it arrives')).toBeNull();
});
