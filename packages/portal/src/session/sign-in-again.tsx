import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PasswordForm } from '../sign-in/password-form.tsx';
import classes from './sign-in-again.module.css';

type SignInAgainProps = { email: string; signInPath: string; isPressing: boolean };

/** Over the page whose session ran out: what was typed below stays, and goes on after signing in. */
export function SignInAgain({ email, signInPath, isPressing }: SignInAgainProps) {
  const t = useTranslations('portal.signInAgain');
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(isPressing);
  if (!isOpen) {
    return (
      <Group className={classes.offer ?? ''} role="status" gap="sm" wrap="nowrap">
        <Text size="sm">{t('offer')}</Text>
        <Button size="xs" onClick={() => setOpen(true)}>
          {t('signIn')}
        </Button>
      </Group>
    );
  }
  return (
    <Modal
      opened
      onClose={() => setOpen(isPressing)}
      withCloseButton={!isPressing}
      closeOnEscape={!isPressing}
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
