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
import { applicationsSearchSchema } from './pages/applications.search.ts';
import { attendeesSearchSchema } from './pages/attendees.search.ts';
import { exhibitorsSearchSchema } from './pages/exhibitors.search.ts';
import { historySearchSchema } from './pages/history.search.ts';
import { leadsSearchSchema } from './pages/leads.search.ts';
import { mailSearchSchema } from './pages/mail.search.ts';
import { overviewSearchSchema } from './pages/overview.search.ts';
import { planSearchSchema } from './pages/plan.search.ts';
import { programmeSearchSchema } from './pages/programme.search.ts';
import { reviewsSearchSchema } from './pages/reviews.search.ts';
import { setUpSearchSchema } from './pages/set-up.search.ts';
import { settingsSearchSchema } from './pages/settings.search.ts';
import { sponsorsSearchSchema } from './pages/sponsors.search.ts';
import { tasksSearchSchema } from './pages/tasks.search.ts';
import { EventFrame } from './shell/event-frame.tsx';
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

const newEvent = createRoute({
  getParentRoute: () => root,
  path: 'new-event',
  component: lazyRouteComponent(() => import('./pages/new-event.page.tsx'), 'NewEventPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: 'set-up',
  validateSearch: searchFrom(setUpSearchSchema),
  component: lazyRouteComponent(() => import('./pages/set-up.page.tsx'), 'SetUpPage'),
});

const event = createRoute({
  getParentRoute: () => root,
  path: '$eventSlug',
  component: EventFrame,
});

const eventStart = createRoute({
  getParentRoute: () => event,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$eventSlug/overview', params });
  },
});

const overview = createRoute({
  getParentRoute: () => event,
  path: 'overview',
  validateSearch: searchFrom(overviewSearchSchema),
  component: lazyRouteComponent(() => import('./pages/overview.page.tsx'), 'OverviewPage'),
});

const exhibitors = createRoute({
  getParentRoute: () => event,
  path: 'exhibitors',
  validateSearch: searchFrom(exhibitorsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/exhibitors.page.tsx'), 'ExhibitorsPage'),
});

const applications = createRoute({
  getParentRoute: () => event,
  path: 'applications',
  validateSearch: searchFrom(applicationsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/applications.page.tsx'), 'ApplicationsPage'),
});

const call = createRoute({
  getParentRoute: () => event,
  path: 'call',
  component: lazyRouteComponent(() => import('./pages/call.page.tsx'), 'CallPage'),
});

const plan = createRoute({
  getParentRoute: () => event,
  path: 'floor-plan',
  validateSearch: searchFrom(planSearchSchema),
  component: lazyRouteComponent(() => import('./pages/plan.page.tsx'), 'PlanPage'),
});

const reviews = createRoute({
  getParentRoute: () => event,
  path: 'reviews',
  validateSearch: searchFrom(reviewsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/reviews.page.tsx'), 'ReviewsPage'),
});

const tasks = createRoute({
  getParentRoute: () => event,
  path: 'tasks',
  validateSearch: searchFrom(tasksSearchSchema),
  component: lazyRouteComponent(() => import('./pages/tasks.page.tsx'), 'TasksPage'),
});

const programme = createRoute({
  getParentRoute: () => event,
  path: 'programme',
  validateSearch: searchFrom(programmeSearchSchema),
  component: lazyRouteComponent(() => import('./pages/programme.page.tsx'), 'ProgrammePage'),
});

const sponsors = createRoute({
  getParentRoute: () => event,
  path: 'sponsors',
  validateSearch: searchFrom(sponsorsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/sponsors.page.tsx'), 'SponsorsPage'),
});

const attendees = createRoute({
  getParentRoute: () => event,
  path: 'attendees',
  validateSearch: searchFrom(attendeesSearchSchema),
  component: lazyRouteComponent(() => import('./pages/attendees.page.tsx'), 'AttendeesPage'),
});

const leads = createRoute({
  getParentRoute: () => event,
  path: 'leads',
  validateSearch: searchFrom(leadsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/leads.page.tsx'), 'LeadsPage'),
});

const mail = createRoute({
  getParentRoute: () => event,
  path: 'mail',
  validateSearch: searchFrom(mailSearchSchema),
  component: lazyRouteComponent(() => import('./pages/mail.page.tsx'), 'MailPage'),
});

const history = createRoute({
  getParentRoute: () => event,
  path: 'history',
  validateSearch: searchFrom(historySearchSchema),
  component: lazyRouteComponent(() => import('./pages/history.page.tsx'), 'HistoryPage'),
});

const settings = createRoute({
  getParentRoute: () => event,
  path: 'settings',
  validateSearch: searchFrom(settingsSearchSchema),
  component: lazyRouteComponent(() => import('./pages/settings.page.tsx'), 'SettingsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    signIn,
    forgotPassword,
    resetPassword,
    invitation,
    newEvent,
    setUp,
    event.addChildren([
      eventStart,
      overview,
      exhibitors,
      applications,
      call,
      plan,
      reviews,
      tasks,
      programme,
      sponsors,
      attendees,
      leads,
      mail,
      history,
      settings,
    ]),
  ]),
  basepath: '/organiser',
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
