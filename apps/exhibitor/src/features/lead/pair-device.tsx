import { deviceNameSchema, type Paired } from '@foyer/domain/device/device.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { postJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { ownOfDevice } from './device-store.ts';

/** Where the code of an administrator leads. */
export function PairDevice({ token }: { token: string }) {
  const t = useTranslations('devicePage');
  const loading = useTranslations('portal.frame')('loading');
  const opened = trpc.device.openPairing.useQuery(
    { token },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  if (opened.isError) {
    return (
      <>
        <PageHeader title={t('title')} />
        <LoadFailure error={opened.error} onRetry={() => void opened.refetch()} />
      </>
    );
  }
  if (!opened.data) {
    return (
      <>
        <PageHeader title={t('title')} />
        <SkeletonRows rows={4} label={loading} />
      </>
    );
  }
  if (opened.data.standing !== 'open') {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t(`closed.${opened.data.standing}`)}>{t('closedText')}</EmptyState>
      </>
    );
  }
  return <Offer token={token} offer={opened.data} />;
}

type Open = Extract<Outputs['device']['openPairing'], { standing: 'open' }>;

function Offer({ token, offer }: { token: string; offer: Open }) {
  const t = useTranslations('devicePage');
  const { sentence } = useSentences();
  const { exhibitorName, eventName, shownBy } = offer;
  const form = useZodForm({
    schema: z.object({ name: deviceNameSchema }),
    initialValues: { name: t(`kind.${kindOfDevice(navigator.userAgent)}`) },
  });
  const pair = useMutation({
    meta: { quiet: true },
    mutationFn: async ({ name }: { name: string }) => {
      const { deviceId } = await ownOfDevice();
      return postJson<Paired>('/api/device/pair', { token, deviceId, name });
    },
    onSuccess: ({ eventSlug, exhibitorId }) =>
      window.location.assign(`/exhibitor/${eventSlug}/${exhibitorId}/device`),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => pair.mutate(values))}>
      <Stack gap="md">
        <PageHeader
          title={t('offer', { exhibitor: exhibitorName })}
          sub={t('sub', { event: eventName, shownBy })}
        />
        <Text>{t('may')}</Text>
        <TextInput
          label={t('name')}
          description={t('nameHelp')}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        {pair.isError && <Notice tone="refused">{sentence(pair.error)}</Notice>}
        <Button type="submit" size="md" loading={pair.isPending || pair.isSuccess}>
          {t('pair')}
        </Button>
      </Stack>
    </form>
  );
}

function kindOfDevice(userAgent: string): 'iphone' | 'ipad' | 'android' | 'other' {
  if (/iPhone/.test(userAgent)) return 'iphone';
  if (/iPad/.test(userAgent)) return 'ipad';
  return /Android/.test(userAgent) ? 'android' : 'other';
}
