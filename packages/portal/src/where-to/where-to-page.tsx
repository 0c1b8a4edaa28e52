import type { Hat } from '@foyer/domain/account/account.schema.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { IconCalendarPlus, IconDoor } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { AccountMenu } from '../frame/account-menu.tsx';
import { BareFrame } from '../frame/bare-frame.tsx';
import { type AppName, keyOfHat, pathOfHat } from '../session/hat-paths.ts';
import { RequireAccount } from '../session/require-account.tsx';
import { HatCard } from './hat-card.tsx';
import classes from './where-to.module.css';

/** `all`: the list was asked for, also with a single hat. */
export const whereToSearchSchema = z.object({ all: z.boolean().optional() });

type WhereToPageProps = {
  app: AppName;
  /** The list was asked for; otherwise a single hat is gone into at once. */
  showAll: boolean;
};

/** "Where to?": every event one organises and every booth one has, in both apps. */
export function WhereToPage({ app, showAll }: WhereToPageProps) {
  return (
    <RequireAccount app={app}>
      {(me) =>
        me.hats.length === 1 && me.hats[0] && !showAll ? (
          <GoTo hat={me.hats[0]} />
        ) : (
          <BareFrame app={app} actions={<AccountMenu />}>
            <HatList hats={me.hats} mayCreateEvents={me.mayCreateEvents} />
          </BareFrame>
        )
      }
    </RequireAccount>
  );
}

function GoTo({ hat }: { hat: Hat }) {
  useEffect(() => {
    window.location.replace(pathOfHat(hat));
  }, [hat]);
  return null;
}

function HatList({ hats, mayCreateEvents }: { hats: readonly Hat[]; mayCreateEvents: boolean }) {
  const t = useTranslations('portal.whereTo');
  const newEvent = mayCreateEvents && (
    <Button
      component="a"
      href="/organiser/new-event"
      leftSection={<IconCalendarPlus size={18} aria-hidden />}
      variant={hats.length > 0 ? 'default' : 'filled'}
    >
      {t('newEvent')}
    </Button>
  );
  const groups = [
    { title: t('organising'), hats: hats.filter((hat) => hat.kind === 'organiser') },
    { title: t('exhibiting'), hats: hats.filter((hat) => hat.kind === 'exhibitor') },
  ].filter((group) => group.hats.length > 0);

  return (
    <Page width="text" isCentred>
      <PageHeader title={t('title')} sub={t('sub')} actions={hats.length > 0 && newEvent} />
      {hats.length === 0 && (
        <EmptyState icon={IconDoor} title={t('emptyTitle')} actions={newEvent}>
          {mayCreateEvents ? t('emptyMayCreate') : t('empty')}
        </EmptyState>
      )}
      {groups.map((group) => (
        <section key={group.title}>
          <h2 className={classes.group}>{group.title}</h2>
          <ul className={classes.list}>
            {group.hats.map((hat) => (
              <li key={keyOfHat(hat)}>
                <HatCard hat={hat} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
