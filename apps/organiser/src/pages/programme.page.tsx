import { mayActOnDemo } from '@foyer/domain/demo/demo.policy.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button } from '@mantine/core';
import { IconExternalLink, IconMapPin, IconSend, IconSpeakerphone } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProgrammeDesk } from '../features/demo/programme-desk.tsx';
import { useProgramme } from '../features/demo/use-programme.ts';
import { useDemoSlots } from '../features/sponsorship/use-demo-slots.ts';
import type { ProgrammeSearch } from './programme.search.ts';

const route = getRouteApi('/$eventSlug/programme');

export function ProgrammePage() {
  const t = useTranslations('programme');
  const loading = useTranslations('portal.frame')('loading');
  const { role, eventSlug } = useOrganiserHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { open, error, retry } = useProgramme();
  const slotsOf = useDemoSlots();
  const mayPlan = mayActOnDemo({ kind: 'organiser', role }, 'schedule');
  const go = (change: Partial<ProgrammeSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  return (
    <Page width="full">
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          <>
            {open?.event.status === 'published' && (
              <Button
                component="a"
                variant="subtle"
                href={`/e/${eventSlug}/programme`}
                target="_blank"
                rightSection={<IconExternalLink size={16} aria-hidden />}
              >
                {t('public')}
              </Button>
            )}
            {mayPlan && (
              <Button
                variant="default"
                leftSection={<IconSpeakerphone size={16} aria-hidden />}
                onClick={() => go({ act: 'plenary' })}
              >
                {t('plenary.open')}
              </Button>
            )}
            {mayPlan && open && (
              <Button
                variant="default"
                leftSection={<IconSend size={16} aria-hidden />}
                onClick={() => go({ act: 'publish' })}
              >
                {t('publish.open', { count: unpublishedOf(open.demos) })}
              </Button>
            )}
            {mayPlan && (
              <Button
                variant="default"
                leftSection={<IconMapPin size={16} aria-hidden />}
                onClick={() => go({ act: 'places' })}
              >
                {t('places.open')}
              </Button>
            )}
          </>
        }
      />
      {error && <LoadFailure error={error} onRetry={retry} />}
      {!open && !error && <SkeletonRows rows={10} label={loading} />}
      {open && <ProgrammeDesk programme={open} slotsOf={slotsOf} search={search} onSearch={go} />}
    </Page>
  );
}

/** How many demos the public does not see where they stand now. */
function unpublishedOf(demos: readonly ProgrammeDemo[]): number {
  return demos.filter(
    (demo) =>
      demo.status === 'scheduled' &&
      (demo.publishedStartsAt?.getTime() !== demo.startsAt.getTime() ||
        demo.publishedEndsAt?.getTime() !== demo.endsAt.getTime() ||
        demo.publishedPlaceId !== demo.placeId),
  ).length;
}
