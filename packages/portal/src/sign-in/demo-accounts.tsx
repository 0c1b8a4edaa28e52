import type { DemoAccount } from '@foyer/domain/account/account.schema.ts';
import { Avatar, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { signInAsDemo } from '../session/auth-client.ts';
import { trpc } from '../trpc.ts';
import { Notice } from './notice.tsx';
import classes from './sign-in.module.css';
import { useSignInSentence } from './use-sign-in-sentence.ts';

/** One click per role; the API names nobody unless the demo event was loaded. */
export function DemoAccounts() {
  const t = useTranslations('portal.demo');
  const sentence = useSignInSentence();
  const { data: accounts = [] } = trpc.account.demoAccounts.useQuery();
  const signIn = useMutation({
    mutationFn: (account: DemoAccount) => signInAsDemo(account.email),
    meta: { quiet: true },
    onSuccess: (_answer, account) => window.location.assign(account.landing),
  });
  if (accounts.length === 0) return null;

  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <h2 id="demo-title" className={classes.demoTitle}>
        {t('title')}
      </h2>
      <p className={classes.demoSub}>{t('sub')}</p>
      {signIn.isError && <Notice tone="refused">{sentence(signIn.error)}</Notice>}
      <ul className={classes.people}>
        {accounts.map((account) => (
          <li key={account.email}>
            <UnstyledButton
              className={classes.person}
              disabled={signIn.isPending || signIn.isSuccess}
              onClick={() => signIn.mutate(account)}
            >
              <Avatar size={36} name={account.name} color="accent" variant="light" aria-hidden />
              <span className="foyer-hidden">{t('signInAs', { name: account.name })}: </span>
              <span>
                <span className={classes.personName}>{account.name}</span>
                <span className={classes.personHat}>
                  {t(`hats.${account.hat}`)} · {account.organisation}
                </span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
