import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ActionIcon, Button, Group, NumberInput, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { Rules } from './proposal-mode.tsx';

/** Next door, back to back or across an ordinary aisle. */
const USUAL_METRES = 4;

/** Declared competitors: a hard rule, so it is the organiser who declares them. */
export function ProposalApart({ rules, mayChange }: { rules: Rules; mayChange: boolean }) {
  const t = useTranslations('proposal.rules');
  const format = useFormatter();
  const { eventId } = useOrganiserHat();
  const utils = trpc.useUtils();
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [metres, setMetres] = useState<string | number>(USUAL_METRES);
  const acts = {
    onSettled: () => Promise.all([utils.placement.invalidate(), utils.fact.invalidate()]),
  };
  const keepApart = trpc.placement.keepApart.useMutation(acts);
  const letTogether = trpc.placement.letTogether.useMutation(acts);
  const everybody = [...rules.claims, ...rules.guests].sort((a, b) => a.name.localeCompare(b.name));
  const nameOf = new Map<string, string>(everybody.map((c) => [c.exhibitorId, c.name]));
  const options = (without: string | null) =>
    everybody
      .filter(({ exhibitorId }) => exhibitorId !== without)
      .map(({ exhibitorId, name }) => ({ value: exhibitorId, label: name }));
  return (
    <section className={classes.box} aria-labelledby="kept-apart">
      <h2 className={classes.heading} id="kept-apart">
        {t('apart')}
      </h2>
      {rules.competitors.length === 0 && <Text size="sm">{t('apartNone')}</Text>}
      <ul className={classes.pairs}>
        {rules.competitors.map(({ exhibitorIds, minDistanceMetres }) => {
          const [a = '', b = ''] = exhibitorIds.map((id) => nameOf.get(id) ?? '');
          return (
            <li key={exhibitorIds.join(' ')}>
              <span>
                {t('pair', { one: a, other: b, metres: format.number(minDistanceMetres) })}
              </span>
              {mayChange && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('remove', { one: a, other: b })}
                  onClick={() => letTogether.mutate({ eventId, exhibitorIds })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!one || !other || !(Number(metres) > 0)) return;
            keepApart.mutate(
              {
                eventId,
                competitors: {
                  exhibitorIds: [one as ExhibitorId, other as ExhibitorId],
                  minDistanceMetres: Number(metres),
                },
              },
              {
                onSuccess: () => {
                  setOne(null);
                  setOther(null);
                },
              },
            );
          }}
        >
          <Group align="end" gap="sm">
            <Select
              label={t('one')}
              searchable
              value={one}
              onChange={setOne}
              data={options(other)}
            />
            <Select
              label={t('other')}
              searchable
              value={other}
              onChange={setOther}
              data={options(one)}
            />
            <NumberInput
              label={t('metres')}
              w={150}
              min={0.1}
              max={500}
              value={metres}
              onChange={setMetres}
            />
            <Button
              type="submit"
              variant="default"
              disabled={!one || !other}
              loading={keepApart.isPending}
            >
              {t('add')}
            </Button>
          </Group>
        </form>
      )}
    </section>
  );
}
