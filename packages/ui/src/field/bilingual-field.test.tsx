import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderUi } from '../provider/test-render.tsx';
import { BilingualField } from './bilingual-field.tsx';

const words = { de: 'German', en: 'English', complete: 'complete', missing: 'missing' };

function Tagline({ layout }: { layout: 'side' | 'tabs' }) {
  const [value, setValue] = useState({ de: 'Hallo', en: '' });
  return (
    <>
      <BilingualField
        label="Tagline"
        value={value}
        onChange={setValue}
        maxLength={10}
        error={{ en: 'Please fill this in.' }}
        layout={layout}
        words={words}
      />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

describe('a bilingual field', () => {
  it('keeps one language while the other is typed, and says which is filled', async () => {
    const { user } = renderUi(<Tagline layout="side" />);
    expect(screen.getAllByText('missing')).toHaveLength(1);
    await user.type(screen.getByLabelText('Tagline (English)'), 'Hello');
    expect(screen.getByText('{"de":"Hallo","en":"Hello"}')).toBeDefined();
    expect(screen.queryByText('missing')).toBeNull();
  });

  it('tells the browser which language to check the spelling in', () => {
    renderUi(<Tagline layout="side" />);
    expect(screen.getByLabelText('Tagline (German)').lang).toBe('de');
    expect(screen.getByLabelText('Tagline (English)').lang).toBe('en');
  });

  it('counts without cutting off', async () => {
    const { user } = renderUi(<Tagline layout="side" />);
    await user.type(screen.getByLabelText('Tagline (German)'), ' aus Menden');
    expect(screen.getByText('16/10')).toBeDefined();
    expect(screen.getByText('Please fill this in.')).toBeDefined();
  });

  it('shows one language at a time in tabs', async () => {
    const { user } = renderUi(<Tagline layout="tabs" />);
    expect(screen.queryByLabelText('Tagline (English)')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /English/ }));
    await user.type(screen.getByLabelText('Tagline (English)'), 'Hi');
    expect(screen.getByText('{"de":"Hallo","en":"Hi"}')).toBeDefined();
  });
});
