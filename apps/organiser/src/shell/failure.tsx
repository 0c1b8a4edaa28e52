import { RouteFailure } from '@foyer/portal/errors/route-failure.tsx';

export const Failure = RouteFailure;
