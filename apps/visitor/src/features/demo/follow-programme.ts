/** Often enough for "now and next", seldom enough for a phone that lies on the table. */
const pauseMs = 30_000;

/**
 * While the event is on, "now and next" and everything that was moved come by themselves: the page
 * as the server renders it now is fetched, and its marked parts take the place of ours.
 */
export function followProgramme(): void {
  async function follow() {
    if (document.visibilityState !== 'visible') return;
    try {
      const answer = await fetch(location.href);
      if (!answer.ok) return;
      renew(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      // The line is down: what is shown stays, and the next try comes soon.
    }
  }
  window.setInterval(follow, pauseMs);
  document.addEventListener('visibilitychange', follow);
}

function renew(page: Document): void {
  let isNew = false;
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = page.querySelector(`[data-live="${part.dataset['live']}"]`);
    const seen = part.dataset['seen'] ?? '';
    // What stays the same is left alone: the focus stays where it is, nothing is read out again.
    if (!next || next.innerHTML === seen) continue;
    const isFirst = seen === '';
    part.dataset['seen'] = next.innerHTML;
    if (isFirst && sameText(part, next)) continue;
    part.innerHTML = next.innerHTML;
    isNew = true;
  }
  if (isNew) document.dispatchEvent(new Event('foyer:renewed'));
}

/** Our own copy differs by what scripts did to it, such as which buttons are pressed. */
const sameText = (one: Element, other: Element) => one.textContent === other.textContent;
