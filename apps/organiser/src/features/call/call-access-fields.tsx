import { type Call, type CallInput, callAccesses } from '@foyer/domain/call/call.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import type { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { Copyable } from '@foyer/ui/field/copyable.tsx';
import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './call.module.css';

type CallAccessFieldsProps = {
  form: ReturnType<typeof useZodForm<CallInput>>;
  call: Call | null;
  mayEdit: boolean;
};

/** Who finds the call, from when until when, and where it is. */
export function CallAccessFields({ form, call, mayEdit }: CallAccessFieldsProps) {
  const t = useTranslations('call');
  const { access, opensOn, closesOn } = form.values;
  const day = (field: 'opensOn' | 'closesOn', value: string | null) => ({
    type: 'date',
    label: t(`fields.${field}`),
    value: value ?? '',
    error: form.errors[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      form.setFieldValue(field, event.currentTarget.value || null),
  });
  return (
    <>
      <Radio.Group
        label={t('fields.access')}
        value={access}
        onChange={(next) => form.setFieldValue('access', next as CallInput['access'])}
      >
        <Stack gap={6} mt={6}>
          {callAccesses.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`access.${one}`)}
              description={t(`accessHelp.${one}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {call && access !== 'off' && <Address call={call} access={access} mayEdit={mayEdit} />}
      <div className={classes.days}>
        <TextInput {...day('opensOn', opensOn)} description={t('fields.opensOnHelp')} />
        <TextInput {...day('closesOn', closesOn)} description={t('fields.closesOnHelp')} />
      </div>
    </>
  );
}

type AddressProps = { call: Call; access: 'public' | 'link'; mayEdit: boolean };

/** Where the call is; of a private one the address itself is the key. */
function Address({ call, access, mayEdit }: AddressProps) {
  const t = useTranslations('call.address');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, eventSlug } = useOrganiserHat();
  const [linkKey, setLinkKey] = useState(call.linkKey);
  const [isAsking, setAsking] = useState(false);
  const renew = trpc.callForExhibitors.renewLink.useMutation({
    onSuccess: async () => {
      setAsking(false);
      notify.done(t('renewed'));
      const fresh = await utils.client.callForExhibitors.get.query({ eventId });
      if (fresh) setLinkKey(fresh.linkKey);
    },
    onSettled: () => utils.fact.list.invalidate(),
  });
  const path = `/e/${eventSlug}/call${access === 'link' ? `/${linkKey}` : ''}`;
  return (
    <div className={classes.address}>
      <span className={classes.quiet}>{t(access === 'link' ? 'private' : 'public')}</span>
      <Copyable
        value={`${location.origin}${path}`}
        words={{ copy: t('copy'), copied: t('copied') }}
      />
      {access === 'link' && mayEdit && (
        <>
          <Button size="xs" variant="subtle" onClick={() => setAsking(true)}>
            {t('renew')}
          </Button>
          <ConfirmDialog
            isOpen={isAsking}
            title={t('renewTitle')}
            confirmLabel={t('renew')}
            cancelLabel={t('keep')}
            isPending={renew.isPending}
            onClose={() => setAsking(false)}
            onConfirm={() => renew.mutate({ eventId })}
          >
            {t('renewText')}
          </ConfirmDialog>
        </>
      )}
    </div>
  );
}
