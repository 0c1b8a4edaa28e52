import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

/** The words visitors agree to; every change is a new version. */
export function ConsentWordingForm({ mayEdit }: { mayEdit: boolean }) {
  const t = useTranslations('settings');
  const format = useFormatter();
  const notify = useNotify();
  const words = useBilingualWords();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const wording = trpc.event.consentWording.useQuery({ eventId });
  const [edited, setEdited] = useState<{ de: string; en: string } | null>(null);
  const revise = trpc.event.reviseConsentWording.useMutation({
    onSuccess: async ({ version }) => {
      await utils.event.consentWording.invalidate({ eventId });
      setEdited(null);
      notify.done(t('wordingVersion', { version: String(version) }));
    },
  });
  if (wording.isPending) return null;
  const value = edited ?? wording.data?.text ?? { de: '', en: '' };

  return (
    <Stack gap="sm">
      <fieldset disabled={!mayEdit} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <BilingualField
          label={t('wording')}
          help={t('wordingHelp')}
          multiline
          minRows={6}
          maxLength={2000}
          value={value}
          onChange={setEdited}
          words={words}
        />
      </fieldset>
      {!wording.data && <Alert variant="light">{t('wordingMissing')}</Alert>}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {wording.data &&
            `${t('wordingVersion', { version: String(wording.data.version) })} · ${format.dateTime(wording.data.createdAt, { dateStyle: 'medium' })}`}
        </Text>
        {mayEdit && (
          <Button
            loading={revise.isPending}
            disabled={edited === null}
            onClick={() => edited && revise.mutate({ eventId, text: edited })}
          >
            {t('reviseWording')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
