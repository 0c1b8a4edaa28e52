import { IconHome } from '@tabler/icons-react';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderUi } from '../provider/test-render.tsx';
import { AppFrame } from './app-frame.tsx';
import { PageHeader } from './page-header.tsx';
import type { RailItem } from './rail-item.ts';

const words = { skip: 'Skip to content', areas: 'Areas', more: 'More' };
const anArea = (key: string, more: Partial<RailItem> = {}): RailItem => ({
  key,
  label: key,
  href: `#${key}`,
  icon: IconHome,
  active: false,
  ...more,
});
const areas = [
  anArea('Overview', { inBar: true, active: true }),
  anArea('Reviews', { inBar: true, count: 4, countLabel: '4 waiting' }),
  anArea('Mail'),
  anArea('Settings'),
];

function aFrame(items: readonly RailItem[]) {
  return (
    <AppFrame brand="Foyer" items={items} words={words}>
      <PageHeader title="Overview" />
    </AppFrame>
  );
}

describe('the frame', () => {
  it('leads past itself to the content, and names its landmarks', () => {
    renderUi(aFrame(areas));
    expect(screen.getByText('Skip to content').getAttribute('href')).toBe('#main');
    expect(screen.getByRole('main').id).toBe('main');
    expect(screen.getByRole('banner')).toBeDefined();
    expect(screen.getAllByRole('navigation', { name: 'Areas' })).toHaveLength(2);
  });

  it('says where one is, and how much waits, in words', () => {
    renderUi(aFrame(areas));
    const [rail] = screen.getAllByRole('navigation', { name: 'Areas' });
    const current = within(rail as HTMLElement).getByRole('link', { current: 'page' });
    expect(current.textContent).toBe('Overview');
    expect(within(rail as HTMLElement).getByText('4 waiting')).toBeDefined();
  });

  it('keeps what does not fit the bar of a phone in a sheet', async () => {
    const { user } = renderUi(aFrame(areas));
    const bar = screen.getAllByRole('navigation', { name: 'Areas' })[1] as HTMLElement;
    expect(within(bar).getAllByRole('link')).toHaveLength(2);
    await user.click(within(bar).getByRole('button', { name: 'More' }));
    const sheet = await screen.findByRole('dialog', { name: 'More' });
    expect(
      within(sheet)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Mail', 'Settings']);
  });

  it('has no rail before an event is chosen', () => {
    renderUi(aFrame([]));
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('names the tab after the page', () => {
    renderUi(aFrame(areas));
    expect(document.title).toBe('Overview · Foyer');
  });
});
