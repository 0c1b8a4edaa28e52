import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { IconAddressBook, IconCircleCheck, IconQrcode } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

type NextStep = Outputs['task']['home']['next'];

/** Nothing is left to do: says so, and what happens next. */
export function NothingLeft({ next }: { next: NextStep }) {
  const t = useTranslations('home.next');
  const { eventSlug, exhibitorId, role } = useExhibitorHat();
  const mayScan = mayActOnLead({ kind: 'exhibitor', role }, 'capture');
  const isBefore = next === 'review' || next === 'stand' || next === 'event';
  const at = (path: string) => `/exhibitor/${eventSlug}/${exhibitorId}/${path}`;
  const scan = (
    <Button component={UiLink} href={at('scan')} leftSection={<IconQrcode size={18} aria-hidden />}>
      {t('scan')}
    </Button>
  );
  const leads = (
    <Button
      component={UiLink}
      href={at('leads')}
      leftSection={<IconAddressBook size={18} aria-hidden />}
    >
      {t('leads')}
    </Button>
  );
  if (role === 'scanner' && isBefore) {
    return (
      <EmptyState icon={IconQrcode} title={t('scannerTitle')} actions={scan}>
        {t('scanner')}
      </EmptyState>
    );
  }
  if (isBefore) {
    return (
      <EmptyState icon={IconCircleCheck} title={t('title')}>
        {t(next)}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={next === 'now' ? IconQrcode : IconAddressBook}
      title={t(`${next}Title`)}
      actions={mayScan && (next === 'now' ? scan : next === 'over' ? leads : undefined)}
    >
      {t(next)}
    </EmptyState>
  );
}
