import { openBrowser, openPerson, windows } from './browser.ts';
const [, , base, who, out, ...rest] = process.argv;
// rest: path:name:lang:scheme:device
const b = await openBrowser();
const byLang: Record<string, any> = {};
for (const spec of rest) {
  const [path, name, lang = 'de', scheme = 'light', dev = 'desk', click] = spec.split('|');
  const key = lang + scheme + dev;
  let c = byLang[key];
  if (!c) {
    c = await openPerson(b, { language: lang as 'de', baseURL: base, colorScheme: scheme as 'light', ...(windows as any)[dev] });
    byLang[key] = c;
    if (who !== '-') {
      const p = await c.newPage();
      await p.goto(who.includes('@ex') ? '/exhibitor/' : '/organiser/');
      await p.getByRole('button', { name: who.replace('@ex', '') }).first().click();
      await p.waitForTimeout(2500);
      await p.close();
    }
  }
  const p = await c.newPage();
  p.on('console', (m: any) => m.type() === 'error' && console.log(name, m.text()));
  await p.goto(path!);
  await p.waitForTimeout(2500);
  if (click) { for (const one of click.split('>>')) { await p.getByText(one, { exact: false }).first().click({ timeout: 5000 }).catch((e: Error) => console.log(String(e).slice(0, 200))); await p.waitForTimeout(900); } }
  await p.screenshot({ path: `${out}/${name}-${lang}-${scheme}-${dev}.png`, fullPage: dev === 'phone' });
  console.log(name, key, p.url(), await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth].join('/')));
  await p.close();
}
await b.close();
