import { maxQuantity, type Question } from '@foyer/domain/question/question.schema.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { ActionIcon, Button, Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './task.module.css';

type OrderItemsProps = {
  items: readonly Question[];
  max: number;
  errorAt: (path: string) => string | undefined;
  onChange: (items: Question[]) => void;
};

export const anItem = (): Question => ({
  questionId: crypto.randomUUID(),
  type: 'quantity',
  label: { de: '', en: '' },
  isRequired: false,
  options: [],
});

/** What can be ordered, at which price, and how many of it at most. */
export function OrderItems({ items, max, errorAt, onChange }: OrderItemsProps) {
  const t = useTranslations('tasks.form.order');
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('help')}
      </Text>
      {items.map((item, at) => (
        <fieldset key={item.questionId} className={classes.question}>
          <Group justify="space-between">
            <legend>{t('number', { number: at + 1 })}</legend>
            <ActionIcon
              aria-label={t('remove', { number: at + 1 })}
              onClick={() => onChange(items.filter((_, index) => index !== at))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
          <OneItem
            item={item}
            errorAt={(path) => errorAt(`${at}.${path}`)}
            onChange={(changed) =>
              onChange(items.map((one, index) => (index === at ? changed : one)))
            }
          />
        </fieldset>
      ))}
      {errorAt('') && <span>{errorAt('')}</span>}
      {items.length < max && (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...items, anItem()])}
          >
            {t('add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type OneItemProps = {
  item: Question;
  errorAt: (path: string) => string | undefined;
  onChange: (item: Question) => void;
};

function OneItem({ item, errorAt, onChange }: OneItemProps) {
  const t = useTranslations('tasks.form.order');
  const bilingual = useBilingualWords();
  const { priceCents, max, ...words } = item;
  const write = (price: number | undefined, most: number | undefined) =>
    onChange({
      ...words,
      ...(price === undefined ? {} : { priceCents: price }),
      ...(most === undefined ? {} : { max: most }),
    });
  return (
    <>
      <BilingualField
        label={t('name')}
        maxLength={300}
        value={item.label}
        onChange={(label) => onChange({ ...item, label })}
        error={{ de: errorAt('label.de'), en: errorAt('label.en') }}
        words={bilingual}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={t('price')}
          placeholder={t('priceHelp')}
          min={0}
          max={100_000}
          decimalScale={2}
          allowedDecimalSeparators={[',', '.']}
          value={priceCents === undefined ? '' : priceCents / 100}
          onChange={(euros) =>
            write(typeof euros === 'number' ? Math.round(euros * 100) : undefined, max)
          }
        />
        <NumberInput
          label={t('max')}
          min={1}
          max={maxQuantity}
          allowDecimal={false}
          value={max ?? ''}
          onChange={(count) =>
            write(priceCents, typeof count === 'number' && count > 0 ? count : undefined)
          }
        />
      </SimpleGrid>
    </>
  );
}
