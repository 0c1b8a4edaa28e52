import { openBrowser, openPerson, windows } from './browser.ts';
const base = 'http://localhost:4610';
const browser = await openBrowser();
const out = '/tmp/tidy-shots'; (await import('node:fs')).mkdirSync(out, { recursive: true });
async function person(name: string, app: string, o: any) {
  const ctx = await openPerson(browser, o); const page = await ctx.newPage(); page.setDefaultTimeout(60000);
  await page.goto(`${base}/${app}/`); await page.getByRole('button', { name: new RegExp(name) }).first().click();
  await page.waitForURL((u) => !u.pathname.includes('sign-in')); return page;
}
for (const [k, o] of [['de', { ...windows.desk, language: 'de' }], ['en', { ...windows.phone, language: 'en', colorScheme: 'dark' }]] as const) {
  const page = await person('Maren Oltmanns', 'exhibitor', o);
  await page.waitForTimeout(1500);
  const home = page.url().replace(/\/home.*/, '');
  for (const v of ['list', 'board', 'figures']) { await page.goto(`${home}/leads?view=${v}`); await page.waitForTimeout(3000); await page.screenshot({ path: `${out}/leads-${v}-${k}.png`, fullPage: true }); }
}
await browser.close();
