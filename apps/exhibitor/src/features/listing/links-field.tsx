import { linkKinds, type WorkingCopy } from '@foyer/domain/listing/listing.schema.ts';
import { sameValue } from '@foyer/domain/same-value.ts';
import { webAddressSchema } from '@foyer/domain/text.ts';
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';

type Link = WorkingCopy['links'][number];
type LinksFieldProps = { value: readonly Link[]; onChange: (value: Link[]) => void };

const most = 8;
const filled = (rows: readonly Link[]) => rows.filter(({ url }) => url !== '');
const isWhole = ({ url }: Link) => webAddressSchema.safeParse(url).success;

/** Website and profiles, a row each. A row without an address is not part of the listing yet. */
export function LinksField({ value, onChange }: LinksFieldProps) {
  const t = useTranslations('listing.links');
  const [rows, setRows] = useState<readonly Link[]>(value);
  // A colleague, or another tab, changed them: what they have now is shown.
  if (!sameValue(filled(rows), value)) setRows(value);
  const set = (next: readonly Link[]) => {
    setRows(next);
    if (!sameValue(filled(next), value)) onChange(filled(next));
  };
  const unused = linkKinds.find((kind) => rows.every((row) => row.kind !== kind)) ?? 'other';

  return (
    <div className={classes.links}>
      {rows.map((row, at) => (
        <LinkRow
          // Two rows may be alike while they are typed: their place is all they have.
          key={at}
          link={row}
          number={at + 1}
          onChange={(change) =>
            set(rows.map((old, index) => (index === at ? { ...old, ...change } : old)))
          }
          onRemove={() => set(rows.filter((_, index) => index !== at))}
        />
      ))}
      {rows.length < most && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => set([...rows, { kind: unused, url: '', label: '' }])}
        >
          {t('add')}
        </Button>
      )}
    </div>
  );
}

type LinkRowProps = {
  link: Link;
  number: number;
  onChange: (change: Partial<Link>) => void;
  onRemove: () => void;
};

function LinkRow({ link, number, onChange, onRemove }: LinkRowProps) {
  const t = useTranslations('listing.links');
  const kinds = useTranslations('listingWords.linkKinds');
  const [isLeft, setLeft] = useState(false);
  const error = isLeft && link.url !== '' && !isWhole(link) ? t('incomplete') : undefined;
  return (
    <fieldset className={classes.linkRow} data-labelled={link.kind === 'other' || undefined}>
      <legend className="foyer-hidden">{t('row', { number })}</legend>
      <NativeSelect
        aria-label={t('kind')}
        data={linkKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
        value={link.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as Link['kind'] })}
      />
      <TextInput
        aria-label={t('url')}
        type="url"
        inputMode="url"
        placeholder="https://"
        value={link.url}
        error={error}
        onBlur={() => setLeft(true)}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
      />
      {link.kind === 'other' && (
        <TextInput
          aria-label={t('label')}
          placeholder={t('label')}
          maxLength={60}
          value={link.label}
          onChange={(event) => onChange({ label: event.currentTarget.value })}
        />
      )}
      <ActionIcon size="lg" aria-label={t('remove', { number })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
