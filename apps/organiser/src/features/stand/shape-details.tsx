import type { DrawnStand } from '@foyer/floor-plan/editor/plan-change.ts';
import type { SetExtra } from '@foyer/floor-plan/floor-plan-editor.tsx';
import { NumberInput, SegmentedControl, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = {
  chosen: readonly DrawnStand[];
  set: SetExtra;
  /** The kinds and pavilions in use, offered while typing. */
  inUse: Readonly<Record<'category' | 'pavilion', readonly string[]>>;
};

/** What a stand offers, for one or for all that are selected; or what else in the hall is called. */
export function ShapeDetails({ chosen, set, inUse }: Props) {
  const stands = chosen.filter(({ fixture }) => !fixture);
  const [only] = chosen;
  const key = chosen.map(({ standId, extra }) => standId + JSON.stringify(extra)).join();
  if (stands.length > 0) return <StandDetails key={key} {...{ stands, set, inUse }} />;
  return only && chosen.length === 1 ? <FixtureName key={key} fixture={only} set={set} /> : null;
}

function StandDetails({
  stands,
  set,
  inUse,
}: { stands: readonly DrawnStand[] } & Omit<Props, 'chosen'>) {
  const t = useTranslations('plan.drawing');
  const words = useTranslations('plan.details');
  /** The value all of them have, else nothing. */
  const shared = (name: string) => {
    const values = new Set(stands.map(({ extra }) => extra?.[name]));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const put = (name: string, value: string | number | boolean) => {
    if (value !== shared(name)) set(stands, { [name]: value });
  };
  return (
    <Stack gap="sm">
      {stands.length > 1 && (
        <Text size="sm" c="dimmed">
          {t('forAll', { count: stands.length })}
        </Text>
      )}
      <div>
        <Text size="sm" fw={500} id="open-sides">
          {words('openSides')}
        </Text>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby="open-sides"
          value={String(shared('openSides') ?? '')}
          onChange={(value) => put('openSides', Number(value))}
          data={['0', '1', '2', '3', '4']}
        />
      </div>
      <Committed
        label={t('power')}
        value={Number(shared('powerKilowatts') ?? 0)}
        max={400}
        decimals={1}
        onCommit={(value) => put('powerKilowatts', value)}
      />
      <Switch
        label={words('network')}
        checked={shared('hasNetwork') === true}
        onChange={({ currentTarget }) => put('hasNetwork', currentTarget.checked)}
      />
      {(['category', 'pavilion'] as const).map((field) => (
        <div key={field}>
          <TextInput
            label={words(field)}
            defaultValue={String(shared(field) ?? '')}
            list={`stand-${field}`}
            maxLength={60}
            onBlur={({ currentTarget }) => put(field, currentTarget.value.trim())}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
          />
          <datalist id={`stand-${field}`}>
            {inUse[field].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
      ))}
      <Committed
        label={t('price')}
        value={Number(shared('priceCents') ?? 0) / 100}
        max={1_000_000}
        decimals={2}
        onCommit={(value) => put('priceCents', Math.round(value * 100))}
      />
    </Stack>
  );
}

type CommittedProps = {
  label: string;
  value: number;
  max: number;
  decimals: number;
  onCommit: (value: number) => void;
};

/** A number that counts once it is finished: every change is a step to undo. */
function Committed({ label, value, max, decimals, onCommit }: CommittedProps) {
  const [typed, setTyped] = useState<string | number>(value);
  return (
    <NumberInput
      label={label}
      value={typed}
      min={0}
      max={max}
      decimalScale={decimals}
      onChange={setTyped}
      onBlur={() => onCommit(Number(typed) || 0)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}

function FixtureName({ fixture, set }: { fixture: DrawnStand; set: SetExtra }) {
  const t = useTranslations('plan.drawing');
  return (
    <Stack gap="sm">
      {(['de', 'en'] as const).map((locale) => (
        <TextInput
          key={locale}
          label={t(`name.${locale}`)}
          defaultValue={String(fixture.extra?.[locale] ?? '')}
          maxLength={60}
          onBlur={({ currentTarget }) => {
            const name = currentTarget.value.trim();
            if (name !== (fixture.extra?.[locale] ?? '')) set([fixture], { [locale]: name });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      ))}
    </Stack>
  );
}
