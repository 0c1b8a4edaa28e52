import type { Category } from '@foyer/domain/event/event.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** What exhibitors sort themselves into, and visitors filter by. */
export function CategoriesForm({ mayEdit }: { mayEdit: boolean }) {
  const t = useTranslations('settings');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const stored = trpc.event.categories.useQuery({ eventId });
  const [edited, setEdited] = useState<Category[] | null>(null);
  const replace = trpc.event.replaceCategories.useMutation({
    onSuccess: async () => {
      await utils.event.categories.invalidate({ eventId });
      setEdited(null);
      notify.done(t('saved'));
    },
  });
  if (stored.isPending) return <SkeletonRows rows={6} label={t('tabs.categories')} />;
  const categories = edited ?? stored.data ?? [];
  const isComplete = categories.every(({ name }) => name.de.trim() && name.en.trim());

  return (
    <Stack gap="md">
      <Text c="dimmed">{categories.length > 0 ? t('category.help') : t('category.none')}</Text>
      <Stack gap="xs">
        {categories.map((category, index) => (
          <CategoryRow
            key={category.categoryId}
            category={category}
            mayEdit={mayEdit}
            onChange={(next) => setEdited(categories.with(index, next))}
            onMove={(by) => setEdited(swapped(categories, index, index + by))}
            onRemove={() => setEdited(categories.toSpliced(index, 1))}
            isFirst={index === 0}
            isLast={index === categories.length - 1}
          />
        ))}
      </Stack>
      {mayEdit && (
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() =>
              setEdited([
                ...categories,
                { categoryId: window.crypto.randomUUID(), name: { de: '', en: '' } },
              ])
            }
          >
            {t('category.add')}
          </Button>
          <Button
            loading={replace.isPending}
            disabled={edited === null || !isComplete}
            onClick={() => replace.mutate({ eventId, categories })}
          >
            {t('save')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

type RowProps = {
  category: Category;
  mayEdit: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange: (category: Category) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

function CategoryRow({ category, mayEdit, isFirst, isLast, ...on }: RowProps) {
  const t = useTranslations('settings.category');
  const name = category.name.de || category.name.en || '…';
  const write = (side: 'de' | 'en') => ({
    'aria-label': `${t(side)}: ${name}`,
    placeholder: t(side),
    value: category.name[side],
    readOnly: !mayEdit,
    maxLength: 60,
    onChange: (change: { currentTarget: { value: string } }) =>
      on.onChange({ ...category, name: { ...category.name, [side]: change.currentTarget.value } }),
  });
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput flex={1} {...write('de')} />
      <TextInput flex={1} {...write('en')} />
      {mayEdit && (
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            aria-label={t('up', { name })}
            disabled={isFirst}
            onClick={() => on.onMove(-1)}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={t('down', { name })}
            disabled={isLast}
            onClick={() => on.onMove(1)}
          >
            <IconArrowDown size={16} />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t('remove', { name })} onClick={on.onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
}

function swapped(categories: readonly Category[], from: number, to: number): Category[] {
  const [a, b] = [categories[from], categories[to]];
  return a && b ? categories.with(from, b).with(to, a) : [...categories];
}
