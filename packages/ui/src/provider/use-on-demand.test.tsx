import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useOnDemand } from './use-on-demand.ts';

let isConnected = true;
const fetched: string[] = [];
const load = async () => {
  if (!isConnected) throw new TypeError('Failed to fetch dynamically imported module');
  fetched.push('menu');
  return () => <p>The menu</p>;
};

function Page() {
  const { part: Menu, want } = useOnDemand(load);
  return (
    <>
      <button type="button" onClick={want}>
        Open
      </button>
      {Menu && <Menu />}
    </>
  );
}

it('a part is fetched ahead, and shown when it is wanted', async () => {
  render(<Page />);
  await expect.poll(() => fetched).toEqual(['menu']);
  expect(screen.queryByText('The menu')).toBeNull();
  await userEvent.click(screen.getByText('Open'));
  expect(await screen.findByText('The menu')).toBeDefined();
});

it('without a connection the page stays, and the part comes with the connection', async () => {
  isConnected = false;
  render(<Page />);
  const [button] = screen.getAllByText('Open').slice(-1);
  await userEvent.click(button as HTMLElement);
  expect(screen.getAllByText('Open')).not.toHaveLength(0);
  isConnected = true;
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('The menu')).toBeDefined();
});
