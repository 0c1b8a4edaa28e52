import { searchFrom } from '@foyer/portal/search-from.ts';
import { resetPasswordSearchSchema } from '@foyer/portal/sign-in/reset-password-page.tsx';
import { signInSearchSchema } from '@foyer/portal/sign-in/sign-in-page.tsx';
import { whereToSearchSchema } from '@foyer/portal/where-to/where-to-page.tsx';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { boothSearchSchema } from './pages/booth.search.ts';
import { demosSearchSchema } from './pages/demos.search.ts';
import { enquiriesSearchSchema } from './pages/enquiries.search.ts';
import { homeSearchSchema } from './pages/home.search.ts';
import { leadsSearchSchema } from './pages/leads.search.ts';
import { listingSearchSchema } from './pages/listing.search.ts';
import { productsSearchSchema } from './pages/products.search.ts';
import { scanSearchSchema } from './pages/scan.search.ts';
import { teamSearchSchema } from './pages/team.search.ts';
import { BoothPages } from './shell/booth-pages.tsx';
import { Failure } from './shell/failure.tsx';
import { NotFound } from './shell/not-found.tsx';

// The table of URLs. A page is its own file and keeps its search parameters beside it
// (`pages/<name>.page.tsx`, `pages/<name>.search.ts`), so that this file seldom changes.

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Failure });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: searchFrom(whereToSearchSchema),
  component: lazyRouteComponent(() => import('./pages/start.page.tsx'), 'StartPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: searchFrom(signInSearchSchema),
  component: lazyRouteComponent(() => import('./pages/sign-in.page.tsx'), 'SignIn'),
});

const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: 'forgot-password',
  component: lazyRouteComponent(() => import('./pages/sign-in.page.tsx'), 'ForgotPassword'),
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: 'reset-password',
  validateSearch: searchFrom(resetPasswordSearchSchema),
  component: lazyRouteComponent(() => import('./pages/sign-in.page.tsx'), 'ResetPassword'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: 'invitation/$token',
  component: lazyRouteComponent(() => import('./pages/invitation.page.tsx'), 'InvitationPage'),
});

const pair = createRoute({
  getParentRoute: () => root,
  path: 'pair/$token',
  component: lazyRouteComponent(() => import('./pages/pair.page.tsx'), 'PairPage'),
});

const boothFrame = createRoute({
  getParentRoute: () => root,
  path: '$eventSlug/$exhibitorId',
  component: BoothPages,
});

const boothStart = createRoute({
  getParentRoute: () => boothFrame,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$eventSlug/$exhibitorId/home', params });
  },
});

const home = createRoute({
  getParentRoute: () => boothFrame,
  path: 'home',
  validateSearch: searchFrom(homeSearchSchema),
  component: lazyRouteComponent(() => import('./pages/home.page.tsx'), 'HomePage'),
});

const listing = createRoute({
  getParentRoute: () => boothFrame,
  path: 'listing',
  validateSearch: searchFrom(listingSearchSchema),
  component: lazyRouteComponent(() => import('./pages/listing.page.tsx'), 'ListingPage'),
});

const products = createRoute({
  getParentRoute: () => boothFrame,
  path: 'products',
  validateSearch: searchFrom(productsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/products.page.tsx'), 'ProductsPage'),
});

const demos = createRoute({
  getParentRoute: () => boothFrame,
  path: 'demos',
  validateSearch: searchFrom(demosSearchSchema),
  component: lazyRouteComponent(() => import('./pages/demos.page.tsx'), 'DemosPage'),
});

const door = createRoute({
  getParentRoute: () => boothFrame,
  path: 'demos/$demoId/door',
  component: lazyRouteComponent(() => import('./pages/door.page.tsx'), 'DoorPage'),
});

const booth = createRoute({
  getParentRoute: () => boothFrame,
  path: 'booth',
  validateSearch: searchFrom(boothSearchSchema),
  component: lazyRouteComponent(() => import('./pages/booth.page.tsx'), 'BoothPage'),
});

const sponsorship = createRoute({
  getParentRoute: () => boothFrame,
  path: 'sponsorship',
  component: lazyRouteComponent(() => import('./pages/sponsorship.page.tsx'), 'SponsorshipPage'),
});

const team = createRoute({
  getParentRoute: () => boothFrame,
  path: 'team',
  validateSearch: searchFrom(teamSearchSchema),
  component: lazyRouteComponent(() => import('./pages/team.page.tsx'), 'TeamPage'),
});

const reconciliation = createRoute({
  getParentRoute: () => boothFrame,
  path: 'team/devices',
  component: lazyRouteComponent(
    () => import('./pages/reconciliation.page.tsx'),
    'ReconciliationPage',
  ),
});

const scan = createRoute({
  getParentRoute: () => boothFrame,
  path: 'scan',
  validateSearch: searchFrom(scanSearchSchema),
  component: lazyRouteComponent(() => import('./pages/scan.page.tsx'), 'ScanPage'),
});

const leads = createRoute({
  getParentRoute: () => boothFrame,
  path: 'leads',
  validateSearch: searchFrom(leadsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/leads.page.tsx'), 'LeadsPage'),
});

const enquiries = createRoute({
  getParentRoute: () => boothFrame,
  path: 'enquiries',
  validateSearch: searchFrom(enquiriesSearchSchema),
  component: lazyRouteComponent(() => import('./pages/enquiries.page.tsx'), 'EnquiriesPage'),
});

const messages = createRoute({
  getParentRoute: () => boothFrame,
  path: 'messages',
  component: lazyRouteComponent(() => import('./pages/messages.page.tsx'), 'MessagesPage'),
});

const history = createRoute({
  getParentRoute: () => boothFrame,
  path: 'history',
  component: lazyRouteComponent(() => import('./pages/history.page.tsx'), 'HistoryPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    signIn,
    forgotPassword,
    resetPassword,
    invitation,
    pair,
    boothFrame.addChildren([
      boothStart,
      home,
      listing,
      products,
      demos,
      door,
      booth,
      sponsorship,
      team,
      reconciliation,
      scan,
      leads,
      enquiries,
      messages,
      history,
    ]),
  ]),
  basepath: '/exhibitor',
  defaultPreload: 'intent',
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
