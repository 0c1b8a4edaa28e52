import { isCommonPassword } from '@foyer/domain/account/password.rules.ts';
import { setUpSchema } from '@foyer/domain/account/set-up.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { postJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

const schema = setUpSchema.pick({ name: true, email: true, password: true });
type Values = { name: string; email: string; password: string };

/** The first account of an installation. */
export function SetUpForm({ code }: { code: string }) {
  const t = useTranslations('setUp');
  const { locale } = useLanguage();
  const { sentence } = useSentences();
  const form = useZodForm<Values>({
    schema,
    initialValues: { name: '', email: '', password: '' },
  });
  const create = useMutation({
    mutationFn: (values: Values) => postJson('/api/set-up', { ...values, code, locale }),
    meta: { quiet: true },
    onSuccess: () => window.location.assign('/organiser/new-event'),
  });
  const submit = (values: Values) => {
    // The server asks too; here it is said beside the field.
    if (isCommonPassword(values.password)) form.setFieldError('password', t('common'));
    else create.mutate(values);
  };

  return (
    <form noValidate onSubmit={form.onSubmit(submit)}>
      <Stack gap="md" maw={440}>
        <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput
          label={t('email')}
          description={t('emailHelp')}
          type="email"
          inputMode="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password')}
          description={t('passwordHelp')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        {create.isError && <Notice tone="refused">{sentence(create.error)}</Notice>}
        <Button type="submit" loading={create.isPending || create.isSuccess}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
