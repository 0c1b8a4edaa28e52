import { AccountMenu } from '@foyer/portal/frame/account-menu.tsx';
import { BareFrame } from '@foyer/portal/frame/bare-frame.tsx';
import { RequireAccount } from '@foyer/portal/session/require-account.tsx';
import { useMe } from '@foyer/portal/session/session.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { useTranslations } from 'use-intl';
import { NewEventForm } from '../features/event/new-event-form.tsx';

export function NewEventPage() {
  return (
    <RequireAccount app="organiser">
      {() => (
        <BareFrame app="organiser" actions={<AccountMenu />}>
          <Page width="text" isCentred>
            <NewEvent />
          </Page>
        </BareFrame>
      )}
    </RequireAccount>
  );
}

function NewEvent() {
  const t = useTranslations('newEvent');
  const me = useMe();
  const isAllowed = me.data?.mayCreateEvents ?? true;
  return (
    <>
      <PageHeader title={t('title')} sub={isAllowed ? t('sub') : undefined} />
      {isAllowed ? (
        <NewEventForm />
      ) : (
        <EmptyState title={t('notAllowed')}>{t('notAllowedNext')}</EmptyState>
      )}
    </>
  );
}
