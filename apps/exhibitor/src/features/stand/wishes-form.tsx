import { noWish, type StandWishInput } from '@foyer/domain/placement/placement.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import {
  Button,
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  TagsInput,
  Text,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePlaceOptions } from './use-place-options.ts';
import type { Part } from './use-wish-misfit.ts';
import { WishedStands } from './wished-stands.tsx';
import classes from './wishes.module.css';
import type { BoothPlanData } from './wishes.tsx';

type Props = { plan: BoothPlanData; saved: StandWishInput | null; part: Part };

/** Hard needs above, soft wishes below; nothing goes out before it is saved. */
export function WishesForm({ plan, saved, part }: Props) {
  const t = useTranslations('wishes');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { fieldErrors } = useSentences();
  const { eventId, exhibitorId } = useExhibitorHat();
  const [wish, setWish] = useState<StandWishInput>(saved ?? noWish);
  const save = trpc.placement.saveWish.useMutation({
    onSuccess: () => {
      notify.done(t('saved'));
      return Promise.all([utils.placement.invalidate(), utils.fact.invalidate()]);
    },
  });
  const places = usePlaceOptions(plan);
  const errors = save.error ? fieldErrors(save.error) : {};
  const errorOf = (name: string) => errors[`wish.${name}`];
  const change = (part: Partial<StandWishInput>) => setWish((old) => ({ ...old, ...part }));
  const isChanged = JSON.stringify(wish) !== JSON.stringify(saved ?? noWish);
  const hasMax = wish.maxSquareMetres < noWish.maxSquareMetres;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ eventId, exhibitorId, wish });
      }}
    >
      <fieldset className={classes.group}>
        <legend>{t('needs')}</legend>
        <NumberInput
          label={t('min')}
          min={0}
          max={10_000}
          value={wish.minSquareMetres || ''}
          error={errorOf('minSquareMetres')}
          onChange={(value) => change({ minSquareMetres: Number(value) || 0 })}
        />
        <NumberInput
          label={t('max')}
          min={0}
          max={10_000}
          value={hasMax ? wish.maxSquareMetres : ''}
          error={errorOf('maxSquareMetres')}
          onChange={(value) => change({ maxSquareMetres: Number(value) || noWish.maxSquareMetres })}
        />
        <Text size="sm" c="dimmed" className={classes.wide}>
          {t('moreRoom')}
        </Text>
        <NumberInput
          label={t('power')}
          min={0}
          max={400}
          value={wish.powerKilowatts || ''}
          error={errorOf('powerKilowatts')}
          onChange={(value) => change({ powerKilowatts: Number(value) || 0 })}
        />
        <Checkbox
          className={classes.check}
          label={t('network')}
          checked={wish.needsNetwork}
          onChange={({ currentTarget }) => change({ needsNetwork: currentTarget.checked })}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('likes')}</legend>
        <Select
          label={t('openSides')}
          allowDeselect={false}
          value={String(wish.openSides)}
          onChange={(value) => change({ openSides: Number(value) })}
          data={[0, 1, 2, 3, 4].map((count) => ({
            value: String(count),
            label: t('openSidesOf', { count }),
          }))}
        />
        <MultiSelect
          label={t('near')}
          data={places.filter(({ value }) => !wish.notNearIds.includes(value))}
          maxValues={5}
          value={wish.nearIds}
          onChange={(nearIds) => change({ nearIds })}
        />
        <MultiSelect
          label={t('notNear')}
          data={places.filter(({ value }) => !wish.nearIds.includes(value))}
          maxValues={5}
          value={wish.notNearIds}
          onChange={(notNearIds) => change({ notNearIds })}
        />
        <TagsInput
          label={t('beside')}
          description={t('besideHelp')}
          maxTags={5}
          maxLength={120}
          value={wish.besideNames}
          error={errorOf('besideNames')}
          onChange={(besideNames) => change({ besideNames })}
        />
        <TagsInput
          label={t('apart')}
          description={t('besideHelp')}
          maxTags={5}
          maxLength={120}
          value={wish.apartFromNames}
          error={errorOf('apartFromNames')}
          onChange={(apartFromNames) => change({ apartFromNames })}
        />
      </fieldset>
      <WishedStands
        plan={plan}
        wish={wish}
        part={part}
        onChange={(rankedStandIds) => change({ rankedStandIds })}
      />
      <Group gap="sm">
        <Button type="submit" loading={save.isPending} disabled={!isChanged}>
          {t('save')}
        </Button>
        {isChanged && (
          <Text size="sm" c="dimmed" role="status">
            {t('unsaved')}
          </Text>
        )}
      </Group>
    </form>
  );
}
