import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';
import { sessionTokenIn } from './session-cookie.ts';

let server: AuthServer;
let cookie: string;
beforeAll(async () => {
  server = await anAuthServer();
  const { email } = await aPerson(server);
  cookie = cookieOf(await server.post('/api/auth/sign-in/email', { email, password: PASSWORD }));
});
afterAll(() => server.close());

it('reads the token of the session that the sign-in library has set', async () => {
  const found = await server.services.auth.api.getSession({ headers: new Headers({ cookie }) });
  expect(sessionTokenIn(server.services.config, cookie)).toBe(found?.session.token);
  expect(sessionTokenIn(server.services.config, `a=b; ${cookie}; c=d`)).toBe(found?.session.token);
});

it.each([
  undefined,
  '',
  'foyer.session_token=',
  'foyer.session_token=a.b',
  'foyer.session_token=%E0%A4%A',
  'other=x',
])('finds none in %s', (cookies) => {
  expect(sessionTokenIn(server.services.config, cookies)).toBeNull();
});

it('believes no signature of another secret', () => {
  expect(sessionTokenIn({ sessionSecret: 'another secret' }, cookie)).toBeNull();
});
