import type { Person } from './person.ts';

/** One click on the sign-in page, as somebody of the demo event. */
export async function signInAs(person: Person, door: 'organiser' | 'exhibitor', who: string) {
  await person.visit(`/${door}/sign-in`);
  await person.page.getByRole('button', { name: who }).click();
  await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}
