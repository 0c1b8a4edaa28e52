import {
  BADGES_A_FILE,
  type BadgeLayout,
  badgeLayouts,
} from '@foyer/domain/attendee/badge-sheet.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

type PrintDialogProps = {
  isOpen: boolean;
  /** Who was chosen in the list and is coming; null where nobody was chosen. */
  chosen: readonly string[] | null;
  /** The search of the list. */
  q: string | undefined;
  onClose: () => void;
};

/** Whose badges, on what paper; then the file, or its parts. */
export function PrintDialog({ isOpen, onClose, ...given }: PrintDialogProps) {
  const t = useTranslations('attendees.printDialog');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')}>
      <PrintForm {...given} />
    </Modal>
  );
}

type Whose = 'all' | 'new' | 'found' | 'chosen';

function PrintForm({ chosen, q }: Pick<PrintDialogProps, 'chosen' | 'q'>) {
  const t = useTranslations('attendees.printDialog');
  const { eventId } = useOrganiserHat();
  const before = trpc.attendee.planBadges.useQuery({ eventId }, { refetchOnMount: 'always' });
  const lastAt = before.data?.lastAt ?? null;
  const [whose, setWhose] = useState<Whose>(chosen ? 'chosen' : q ? 'found' : 'all');
  const [since, setSince] = useState<Date | null>(null);
  const [layout, setLayout] = useState<BadgeLayout>('a4');
  const sinceAt = since ?? lastAt;
  const options = [
    chosen && { value: 'chosen', label: t('chosen', { count: chosen.length }) },
    q && { value: 'found', label: t('found', { q }) },
    { value: 'all', label: t('all') },
    lastAt && { value: 'new', label: t('new') },
  ].filter((option) => typeof option === 'object' && option !== null);

  return (
    <Stack gap="md">
      <Radio.Group label={t('whose')} value={whose} onChange={(value) => setWhose(value as Whose)}>
        <Stack gap="xs" mt="xs">
          {options.map((option) => (
            <Radio key={option.value} {...option} />
          ))}
        </Stack>
      </Radio.Group>
      {whose === 'new' && sinceAt && (
        <DateTimePicker
          label={t('since')}
          value={sinceAt}
          onChange={(value) => setSince(value ? new Date(value) : null)}
          popoverProps={{ withinPortal: true }}
        />
      )}
      <Radio.Group
        label={t('layout')}
        value={layout}
        onChange={(value) => setLayout(value as BadgeLayout)}
      >
        <Stack gap="xs" mt="xs">
          {badgeLayouts.map((value) => (
            <Radio key={value} value={value} label={t(value)} description={t(`${value}Help`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Files
        layout={layout}
        selection={{
          ...(whose === 'chosen' && chosen ? { ids: chosen } : {}),
          ...(whose === 'found' && q ? { q } : {}),
          ...(whose === 'new' && sinceAt ? { since: sinceAt } : {}),
        }}
      />
    </Stack>
  );
}

type Selection = { ids?: readonly string[]; q?: string; since?: Date };

const badgesAPage = { a4: 8, a6: 1, label: 1 } as const satisfies Record<BadgeLayout, number>;

function Files({ selection, layout }: { selection: Selection; layout: BadgeLayout }) {
  const t = useTranslations('attendees.printDialog');
  const { eventId } = useOrganiserHat();
  const { locale } = useLanguage();
  const { sentence } = useSentences();
  const { ids, ...asked } = selection;
  const plan = trpc.attendee.planBadges.useQuery(
    { eventId, ...asked },
    // Those chosen are counted already, and their ids would be too long a question.
    { placeholderData: (previous) => previous, staleTime: 0, enabled: !ids },
  );
  if (plan.error) return <Notice tone="refused">{sentence(plan.error)}</Notice>;
  const planned = ids ? { count: ids.length, parts: 1 } : plan.data;
  if (!planned) return null;
  const { count, parts } = planned;
  if (count === 0) return <Notice tone="draft">{t('nobody')}</Notice>;
  const hrefOf = (part: number) => {
    const { q, since } = asked;
    const query = new URLSearchParams({
      ...{ eventId, locale, layout, part: String(part) },
      ...(ids ? { ids: ids.join(',') } : {}),
      ...(q ? { q } : {}),
      ...(since ? { since: since.toISOString() } : {}),
    });
    return `/api/attendee/badges?${query}`;
  };
  return (
    <Stack gap="sm">
      <Text role="status">
        {t('planned', { count, pages: Math.ceil(count / badgesAPage[layout]) })}
      </Text>
      <Text c="dimmed" size="sm">
        {parts > 1 ? t('parts', { size: BADGES_A_FILE }) : t('hint')}
      </Text>
      <Group justify="flex-end" gap="xs">
        {Array.from({ length: parts }, (_, at) => at + 1).map((part) => (
          <Button
            key={part}
            component="a"
            href={hrefOf(part)}
            download
            variant={parts > 1 ? 'default' : 'filled'}
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {parts > 1 ? t('part', { part, parts }) : t('download')}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
