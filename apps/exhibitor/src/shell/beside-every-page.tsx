import { lazy, Suspense } from 'react';
import { AppUpdate } from './app-update.tsx';

// What waits on the device and its store load after the page: most pages are read without it.
const UnsafeSignOut = lazy(async () => {
  const { UnsafeSignOut: component } = await import('../features/lead/unsafe-sign-out.tsx');
  return { default: component };
});

/** Not on any page and on all of them: newer versions, and entries that are not safe yet. */
export function BesideEveryPage() {
  return (
    <>
      <AppUpdate />
      <Suspense fallback={null}>
        <UnsafeSignOut />
      </Suspense>
    </>
  );
}
