import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPortal } from '../test-portal.tsx';
import { FrameCommands } from './frame-commands.tsx';

const areas = [
  { key: 'overview', label: 'Overview', href: '/organiser/itk/overview', jumpKey: 'o' },
  { key: 'exhibitors', label: 'Exhibitors', href: '/organiser/itk/exhibitors', jumpKey: 'e' },
];

const aFrame = (
  <>
    <input aria-label="Name" />
    <FrameCommands areas={areas} />
  </>
);

describe('keys', () => {
  it('jump with g and a letter, and only with both', async () => {
    const { user, history } = await renderPortal(aFrame);
    await user.keyboard('e');
    expect(history.location.pathname).toBe('/organiser/');
    await user.keyboard('ge');
    expect(history.location.pathname).toBe('/organiser/itk/exhibitors');
    await user.keyboard('go');
    expect(history.location.pathname).toBe('/organiser/itk/overview');
  });

  it('are letters while somebody types', async () => {
    const { user, history } = await renderPortal(aFrame);
    await user.type(screen.getByLabelText('Name'), 'ge?');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('ge?');
    expect(history.location.pathname).toBe('/organiser/');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are listed with a question mark', async () => {
    const { user } = await renderPortal(aFrame);
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeDefined();
    expect(screen.getByText('Exhibitors')).toBeDefined();
  });

  it('open the palette, which goes where somebody typed', async () => {
    const { user, history } = await renderPortal(aFrame);
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByLabelText('Search or type a command'), 'exhib');
    await user.keyboard('{Enter}');
    expect(history.location.pathname).toBe('/organiser/itk/exhibitors');
  });
});
