import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPortal } from '../test-portal.tsx';
import type { FactRecord } from './fact-sentence.ts';
import { FactTimeline } from './fact-timeline.tsx';

const aFact = (fact: Partial<FactRecord>): FactRecord => ({
  factId: 'f' as FactRecord['factId'],
  type: 'exhibitor.edited',
  noun: 'exhibitor',
  at: new Date('2026-11-20T13:02:00Z'),
  actorName: 'Helene Brandt',
  before: null,
  after: null,
  ...fact,
});
const show = (fact: Partial<FactRecord>, locale: 'de' | 'en' = 'en') =>
  renderPortal(<FactTimeline facts={[aFact(fact)]} />, { locale });

describe('the history', () => {
  it('says what happened with the names of that moment', async () => {
    await show({ type: 'exhibitor.invited', after: { name: 'IT.NRW' } }, 'de');
    expect(screen.getByText('Aussteller IT.NRW eingeladen')).toBeDefined();
    expect(screen.getByText(/Helene Brandt/)).toBeDefined();
  });

  it('shows what changed, and keeps silent about what did not', async () => {
    await show({
      before: { contactName: 'Ole Hansen', name: 'IT.NRW', legalName: '' },
      after: { contactName: 'Jule Petersen', name: 'IT.NRW', legalName: null },
    });
    const [row] = screen.getAllByRole('listitem').slice(1);
    expect(row?.textContent).toBe('Contact: before Ole Hansen → after Jule Petersen');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('says states, days, texts and empty fields as people do', async () => {
    await show(
      {
        before: { participation: 'invited', startsOn: '2026-12-14', tagline: { de: '', en: '' } },
        after: {
          participation: 'confirmed',
          startsOn: '2026-12-15',
          tagline: { de: 'Neu', en: '' },
        },
      },
      'de',
    );
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toContain('Teilnahme: vorher Eingeladen → nachher Bestätigt');
    expect(rows).toContain('Erster Tag: vorher 14. Dezember 2026 → nachher 15. Dezember 2026');
    expect(rows).toContain('Untertitel: vorher leer → nachher Neu');
  });

  it('shows no ids, and no fields that mean nothing to a reader', async () => {
    const [one, other] = [1, 2].map((n) => `0000000${n}-0000-4000-8000-000000000000`);
    await show({
      before: { logoMediaId: one, categoryIds: [one], internalHash: 'a' },
      after: { logoMediaId: other, categoryIds: [other, one], internalHash: 'b' },
    });
    const rows = screen
      .getAllByRole('listitem')
      .slice(1)
      .map((row) => row.textContent);
    expect(rows).toEqual(['Logo changed', 'Categories changed']);
  });

  it('is told even where an old fact lacks a name, and where the type is unknown', async () => {
    await show({ type: 'exhibitor.invited', after: {} });
    expect(screen.getByText(/…/)).toBeDefined();
    await show({ type: 'stand.teleported' });
    expect(screen.getByText('Something was changed (stand.teleported)')).toBeDefined();
  });
});
