import { maxChosen } from '@foyer/domain/demo/chosen-demos.ts';

/**
 * Keeps the reader's selection on this device and nowhere else. It goes out only as a link or a
 * calendar that the reader asks for; that a demo was added or removed is counted, without who did it
 * (docs/decisions/0015). Without this script the programme is whole,
 * and every demo still goes into a calendar.
 */
export function keepOwnSelection(box: HTMLElement): void {
  const key = `foyer.programme.${box.dataset['slug']}`;
  const find = <Found extends HTMLElement>(name: string) =>
    document.querySelector<Found>(`[data-mine-${name}]`);
  const only = find<HTMLButtonElement>('only');
  const said = find('said');
  let isOnly = false;
  let chosen = read(key);

  function show() {
    // What is no longer in the programme is kept, since it may come back, and not counted.
    const known = [...chosen].filter((id) => document.querySelector(`[data-demo="${id}"]`));
    if (known.length === 0) isOnly = false;
    for (const button of document.querySelectorAll<HTMLElement>('[data-choose]')) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(chosen.has(button.dataset['choose'] ?? '')));
    }
    for (const row of document.querySelectorAll<HTMLElement>('[data-demo]')) {
      row.hidden = isOnly && !chosen.has(row.dataset['demo'] ?? '');
    }
    for (const day of document.querySelectorAll<HTMLElement>('[data-day]')) {
      day.hidden = isOnly && !day.querySelector('[data-demo]:not([hidden])');
    }
    const count = find('count');
    if (count) count.textContent = chosen.size > 0 ? String(chosen.size) : '';
    toggle(find('none'), chosen.size === 0);
    toggle(find('some'), chosen.size > 0);
    only?.setAttribute('aria-pressed', String(isOnly));
    const calendar = find<HTMLAnchorElement>('calendar');
    if (calendar) calendar.search = `?demos=${[...chosen].join(',')}`;
    toggle(find('take'), true);
    box.hidden = false;
  }
  function change(next: Iterable<string>) {
    const before = chosen;
    chosen = new Set([...next].slice(-maxChosen));
    count(box.dataset['slug'] ?? '', before, chosen);
    write(key, chosen);
    show();
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    if (!target) return;
    const id = target.dataset['choose'];
    if (id) {
      change(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
    } else if ('mineOnly' in target.dataset) {
      isOnly = !isOnly;
      show();
    } else if ('mineClear' in target.dataset) {
      change([]);
    } else if ('mineTake' in target.dataset) {
      const shared = new URLSearchParams(location.search).get('demos') ?? '';
      change([...chosen, ...shared.split(',').filter((one) => isShown(one))]);
      say(said, target.dataset['taken']);
    } else if ('mineShare' in target.dataset) {
      const address = new URL(location.pathname, location.origin);
      address.search = `?demos=${[...chosen].join(',')}`;
      void share(address.href).then((isCopied) => isCopied && say(said, said?.dataset['shared']));
    }
  });
  // Another window of the same reader.
  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    chosen = read(key);
    show();
  });
  document.addEventListener('foyer:renewed', show);
  show();
}

/** No cookie goes along, and nobody is told who wants to be left alone. What gets lost is not missed. */
function count(slug: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  if ('globalPrivacyControl' in navigator && navigator.globalPrivacyControl) return;
  const added = [...after].filter((id) => !before.has(id));
  const removed = [...before].filter((id) => !after.has(id));
  if (added.length + removed.length === 0) return;
  void fetch(`/e/${slug}/programme/chosen`, {
    method: 'POST',
    credentials: 'omit',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ added, removed }),
  }).catch(() => undefined);
}

const isShown = (id: string) => document.querySelector(`[data-demo="${CSS.escape(id)}"]`) !== null;

function toggle(element: HTMLElement | null, isVisible: boolean): void {
  if (element) element.hidden = !isVisible;
}

function say(element: HTMLElement | null, words: string | undefined): void {
  if (element) element.textContent = words ?? '';
}

/** On a phone the system's own sheet, else the clipboard; a prompt where neither is allowed. */
async function share(address: string): Promise<boolean> {
  try {
    if (navigator.share && matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ url: address });
      return false;
    }
    await navigator.clipboard.writeText(address);
    return true;
  } catch (error) {
    if ((error as Error).name !== 'AbortError') window.prompt('', address);
    return false;
  }
}

function read(key: string): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    const ids = Array.isArray(kept) ? kept.filter((id) => /^[0-9a-f-]{36}$/.test(String(id))) : [];
    return new Set(ids.map(String));
  } catch {
    return new Set();
  }
}

function write(key: string, chosen: ReadonlySet<string>): void {
  try {
    if (chosen.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify([...chosen]));
  } catch {
    // A browser that keeps nothing: the selection lasts as long as the page.
  }
}
