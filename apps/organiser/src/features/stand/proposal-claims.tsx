import { noWish } from '@foyer/domain/placement/placement.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { NumberInput, Select, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { Rules } from './proposal-mode.tsx';
import type { Plan } from './use-plan-stands.ts';

type Claim = Rules['claims'][number];
type Props = { plan: Plan; rules: Rules; mayChange: boolean };

/** How much each may claim, and what it wishes, in short. */
export function ProposalClaims({ plan, rules, mayChange }: Props) {
  const t = useTranslations('proposal.rules');
  const result = useTranslations('proposal.result');
  const categories = [...new Set(plan.stands.map(({ category }) => category))].filter(Boolean);
  const pavilions = [...new Set(plan.stands.map(({ pavilion }) => pavilion))].filter(Boolean);
  const names = new Set([...rules.claims, ...rules.guests].map(({ name }) => folded(name)));
  return (
    <section className={classes.box} aria-labelledby="claims">
      <h2 className={classes.heading} id="claims">
        {t('claims')}
      </h2>
      <Text size="sm">{t('claimsHelp')}</Text>
      <Table.ScrollContainer minWidth={560}>
        <Table aria-labelledby="claims">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{result('exhibitor')}</Table.Th>
              <Table.Th>{t('points')}</Table.Th>
              {categories.length > 0 && <Table.Th>{t('category')}</Table.Th>}
              {pavilions.length > 0 && <Table.Th>{t('pavilion')}</Table.Th>}
              <Table.Th>{t('wishes')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rules.claims.map((claim) => (
              <ClaimRow
                key={claim.exhibitorId}
                claim={claim}
                categories={categories}
                pavilions={pavilions}
                guests={rules.guests.filter(({ mainId }) => mainId === claim.exhibitorId)}
                names={names}
                mayChange={mayChange}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

type RowProps = {
  claim: Claim;
  categories: readonly string[];
  pavilions: readonly string[];
  guests: Rules['guests'];
  names: ReadonlySet<string>;
  mayChange: boolean;
};

function ClaimRow({ claim, categories, pavilions, guests, names, mayChange }: RowProps) {
  const t = useTranslations('proposal.rules');
  const format = useFormatter();
  const { eventId } = useOrganiserHat();
  const utils = trpc.useUtils();
  const notify = useNotify();
  const { exhibitorId, name, wish } = claim;
  const [points, setPoints] = useState<string | number>(claim.priorityPoints);
  const save = trpc.placement.saveClaim.useMutation({
    onSuccess: () => notify.done(t('claimSaved')),
    onSettled: () => Promise.all([utils.placement.invalidate(), utils.fact.invalidate()]),
  });
  const change = (part: Partial<Pick<Claim, 'priorityPoints' | 'category' | 'pavilion'>>) => {
    const { priorityPoints, category, pavilion } = { ...claim, ...part };
    const isSame =
      priorityPoints === claim.priorityPoints &&
      category === claim.category &&
      pavilion === claim.pavilion;
    if (!isSame) save.mutate({ eventId, exhibitorId, priorityPoints, category, pavilion });
  };
  const strangers = [...(wish?.besideNames ?? []), ...(wish?.apartFromNames ?? [])].filter(
    (one) => !names.has(folded(one)),
  );
  const hasSize =
    wish && (wish.minSquareMetres > 0 || wish.maxSquareMetres < noWish.maxSquareMetres);
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        {guests.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('withGuests', { names: format.list(guests.map((guest) => guest.name)) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <NumberInput
          aria-label={t('pointsOf', { exhibitor: name })}
          w={110}
          min={0}
          max={100_000}
          allowDecimal={false}
          disabled={!mayChange}
          value={points}
          onChange={setPoints}
          onBlur={() => change({ priorityPoints: Number(points) || 0 })}
        />
      </Table.Td>
      {categories.length > 0 && (
        <Table.Td>
          <Select
            aria-label={t('categoryOf', { exhibitor: name })}
            placeholder={t('anyCategory')}
            w={180}
            clearable
            disabled={!mayChange}
            value={claim.category || null}
            onChange={(category) => change({ category: category ?? '' })}
            data={[...categories]}
          />
        </Table.Td>
      )}
      {pavilions.length > 0 && (
        <Table.Td>
          <Select
            aria-label={t('pavilionOf', { exhibitor: name })}
            placeholder={t('noPavilion')}
            w={180}
            clearable
            disabled={!mayChange}
            value={claim.pavilion || null}
            onChange={(pavilion) => change({ pavilion: pavilion ?? '' })}
            data={[...pavilions]}
          />
        </Table.Td>
      )}
      <Table.Td>
        {wish
          ? t('wishesShort', {
              count: wish.rankedStandIds.length,
              size: hasSize
                ? t('sizeOf', {
                    min: format.number(wish.minSquareMetres),
                    max:
                      wish.maxSquareMetres < noWish.maxSquareMetres
                        ? format.number(wish.maxSquareMetres)
                        : '…',
                  })
                : t('anySize'),
            })
          : t('noWish')}
        {strangers.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('notFound', { names: strangers.join(', ') })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** As the solver reads names: case, spaces and full stops do not count. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}
