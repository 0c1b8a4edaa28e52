import { Button, PasswordInput, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { signInWithPassword } from '../session/auth-client.ts';
import { Notice } from './notice.tsx';
import classes from './sign-in.module.css';
import { useSignInSentence } from './use-sign-in-sentence.ts';

type PasswordFormProps = {
  /** Mostly a full page load, so that a session starts without anything of an older one in memory. */
  onSignedIn: () => void;
  /** The link below uses the same address. */
  onEmailChange?: (email: string) => void;
  /** Known already and not to be changed: of an invitation, or of a session that ran out. */
  givenEmail?: string;
};

export function PasswordForm({ onSignedIn, onEmailChange, givenEmail = '' }: PasswordFormProps) {
  const t = useTranslations('portal.signIn');
  const sentence = useSignInSentence();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: givenEmail, password: '' },
    validate: { email: isNotEmpty(t('emailMissing')), password: isNotEmpty(t('passwordMissing')) },
    onValuesChange: (values) => onEmailChange?.(values.email),
  });
  const signIn = useMutation({
    mutationFn: (values: { email: string; password: string }) =>
      signInWithPassword(values.email.trim(), values.password),
    meta: { quiet: true },
    onSuccess: onSignedIn,
  });

  return (
    <form
      className={classes.fields}
      onSubmit={form.onSubmit((values) => signIn.mutate(values))}
      noValidate
    >
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="username"
        inputMode="email"
        readOnly={givenEmail !== ''}
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={t('password')}
        autoComplete="current-password"
        // In a dialog the address is there already, and the password is what is asked for.
        data-autofocus={givenEmail !== '' || undefined}
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      {signIn.isError && <Notice tone="refused">{sentence(signIn.error)}</Notice>}
      <Button type="submit" loading={signIn.isPending || signIn.isSuccess} fullWidth>
        {t('submit')}
      </Button>
    </form>
  );
}
