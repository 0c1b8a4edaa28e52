import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { PasswordForm } from '../sign-in/password-form.tsx';

type SignInAgainProps = { email: string; signInPath: string };

/** Over the page whose session ran out: what was typed below stays, and goes on after signing in. */
export function SignInAgain({ email, signInPath }: SignInAgainProps) {
  const t = useTranslations('portal.signInAgain');
  const queryClient = useQueryClient();
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('title')}
    >
      <Stack gap="md">
        <Text>{t('sub')}</Text>
        <PasswordForm givenEmail={email} onSignedIn={() => void queryClient.invalidateQueries()} />
        <Anchor href={signInPath}>{t('leave')}</Anchor>
      </Stack>
    </Modal>
  );
}
