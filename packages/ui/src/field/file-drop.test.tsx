import { createEvent, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderUi } from '../provider/test-render.tsx';
import { FileDrop } from './file-drop.tsx';

const words = {
  choose: 'Choose a file',
  drop: 'or drop it here',
  replace: 'Choose another file',
  remove: 'Remove',
  tooLarge: (bytes: number, max: number) => `${bytes} of at most ${max} bytes`,
  wrongType: 'Only PNG and CSV',
};
const aFile = (name: string, type: string, bytes = 4) =>
  new File([new Uint8Array(bytes)], name, { type });

function aFileDrop(onFile: (file: File) => void, more: { fileName?: string; error?: string } = {}) {
  return (
    <FileDrop
      label="Logo"
      accept="image/png,.csv"
      maxBytes={10}
      onFile={onFile}
      words={words}
      {...more}
    />
  );
}

describe('a file field', () => {
  it('takes what fits, by its type or its ending', async () => {
    const onFile = vi.fn();
    const { user } = renderUi(aFileDrop(onFile));
    await user.upload(screen.getByLabelText('Choose a file'), aFile('logo.png', 'image/png'));
    await user.upload(screen.getByLabelText('Choose a file'), aFile('LIST.CSV', ''));
    expect(onFile.mock.calls.map(([file]) => file.name)).toEqual(['logo.png', 'LIST.CSV']);
  });

  it('refuses what is too large, and says by how much', async () => {
    const onFile = vi.fn();
    const { user } = renderUi(aFileDrop(onFile));
    await user.upload(screen.getByLabelText('Choose a file'), aFile('big.png', 'image/png', 11));
    expect(screen.getByRole('alert').textContent).toBe('11 of at most 10 bytes');
    expect(onFile).not.toHaveBeenCalled();
    await user.upload(screen.getByLabelText('Choose a file'), aFile('small.png', 'image/png'));
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('refuses the wrong kind also when it is dropped', () => {
    const onFile = vi.fn();
    renderUi(aFileDrop(onFile));
    const zone = screen.getByText('or drop it here', { exact: false });
    for (const file of [aFile('page.html', 'text/html'), aFile('logo.png', 'image/png')]) {
      const drop = createEvent.drop(zone, { dataTransfer: { files: [file] } });
      fireEvent(zone, drop);
      // Else the browser would leave the page and open the file.
      expect(drop.defaultPrevented).toBe(true);
    }
    expect(onFile).toHaveBeenCalledOnce();
  });

  it('shows what is there and what the server said', () => {
    renderUi(aFileDrop(vi.fn(), { fileName: 'logo.png', error: 'It is blank' }));
    expect(screen.getByText('logo.png')).toBeDefined();
    expect(screen.getByLabelText('Choose another file')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toBe('It is blank');
  });
});
