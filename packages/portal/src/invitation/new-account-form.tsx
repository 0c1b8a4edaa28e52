import { passwordSchema, personNameSchema } from '@foyer/domain/account/account.schema.ts';
import type { InvitationOffer, Joined } from '@foyer/domain/invitation/invitation.schema.ts';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { postJson } from '../refusal/fetch-json.ts';
import { refusalOf } from '../refusal/refusal-of.ts';
import { useSentences } from '../refusal/use-sentences.ts';
import { useZodForm } from '../refusal/use-zod-form.ts';
import { Notice } from '../sign-in/notice.tsx';
import classes from './invitation.module.css';
import { pathOfJoined } from './joined-path.ts';

type NewAccountFormProps = { token: string; invitation: InvitationOffer; onChanged: () => void };

const schema = z.object({ name: personNameSchema, password: passwordSchema });

/** A name and a password are all that is missing: the address is the invited one. */
export function NewAccountForm({ token, invitation, onChanged }: NewAccountFormProps) {
  const t = useTranslations('invitationPage.newAccount');
  const { sentence } = useSentences();
  const form = useZodForm({ schema, initialValues: { name: invitation.name, password: '' } });
  const create = useMutation({
    mutationFn: (values: { name: string; password: string }) =>
      postJson<Joined>('/api/invitation/account', { token, ...values }),
    meta: { quiet: true },
    // A full load: the new session starts without anything of an older one in memory.
    onSuccess: (joined) => window.location.assign(pathOfJoined(joined)),
    onError: (error) => {
      // The account was made in another tab meanwhile, or the invitation used: show what is true now.
      if (refusalOf(error)?.code.startsWith('invitation.')) onChanged();
    },
  });

  return (
    <form
      noValidate
      aria-labelledby="new-account"
      className={classes.fields}
      onSubmit={form.onSubmit((values) => create.mutate(values))}
    >
      <div>
        <h2 id="new-account" className={classes.title}>
          {t('title')}
        </h2>
        <p className={classes.sub}>{t('sub')}</p>
      </div>
      <TextInput
        label={t('email')}
        description={t('emailHelp')}
        value={invitation.email}
        type="email"
        autoComplete="username"
        readOnly
        variant="filled"
      />
      <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
      <PasswordInput
        label={t('password')}
        description={t('passwordHelp')}
        autoComplete="new-password"
        {...form.getInputProps('password')}
      />
      {create.isError && <Notice tone="refused">{sentence(create.error)}</Notice>}
      <Button type="submit" loading={create.isPending || create.isSuccess} fullWidth>
        {t('submit')}
      </Button>
    </form>
  );
}
