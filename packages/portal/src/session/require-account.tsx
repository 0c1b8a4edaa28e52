import type { Me } from '@foyer/domain/account/account.schema.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LoadFailure } from '../errors/load-failure.tsx';
import { BareFrame } from '../frame/bare-frame.tsx';
import { useNavigation } from '../navigation.tsx';
import type { AppName } from './hat-paths.ts';
import { type SignedInAccount, useMe } from './session.tsx';

// Seldom needed, and heavy with its form.
const SignInAgain = lazy(async () => {
  const { SignInAgain: component } = await import('./sign-in-again.tsx');
  return { default: component };
});

type SignedInMe = Me & { account: SignedInAccount };
type RequireAccountProps = {
  app: AppName;
  /** `false` where work goes on without a session, such as at the scanner: it only offers it. */
  isPressing?: boolean;
  children: (me: SignedInMe) => ReactNode;
};

/**
 * Shows its children to the signed-in and the sign-in page to everybody else, and brings them back.
 * When a session runs out while somebody works, the page stays and asks for the password over it.
 */
export function RequireAccount({ app, isPressing = true, children }: RequireAccountProps) {
  const t = useTranslations('portal.frame');
  const { data: me, isError, error, refetch } = useMe();
  const known = useLastSignedIn(me);
  const here = useNavigation().href;
  const isStart = here === `/${app}/` || here === `/${app}`;
  const signInPath = `/${app}/sign-in${isStart ? '' : `?next=${encodeURIComponent(here)}`}`;
  const isStranger = me?.account === null && !known;

  useEffect(() => {
    if (isStranger) window.location.replace(signInPath);
  }, [isStranger, signInPath]);

  if (known) {
    return (
      <>
        {children(known)}
        {me?.account === null && (
          <Suspense fallback={null}>
            <SignInAgain
              email={known.account.email}
              signInPath={signInPath}
              isPressing={isPressing}
            />
          </Suspense>
        )}
      </>
    );
  }
  return (
    <BareFrame app={app}>
      {isError ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={6} label={t('loading')} />
      )}
    </BareFrame>
  );
}

/** Who is signed in, or who was last on this page. */
function useLastSignedIn(me: Me | undefined): SignedInMe | null {
  const [last, setLast] = useState<SignedInMe | null>(null);
  const now = me?.account ? { ...me, account: me.account } : null;
  // Only when the answer is another one, else this would render for ever.
  const [seen, setSeen] = useState<Me>();
  if (me !== seen) {
    setSeen(me);
    if (now) setLast(now);
  }
  return now ?? last;
}
