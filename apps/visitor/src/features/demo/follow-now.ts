/**
 * Takes every change of the board as the server sends it, shows the time, and keeps the screen on.
 * Without a line the last board stays, and says so; the browser connects again by itself.
 */
export function followNow(board: HTMLElement): void {
  const { stream = '', timeZone = 'UTC', locale = 'de' } = board.dataset;
  const lost = document.querySelector<HTMLElement>('[data-now-lost]');
  const isLost = (is: boolean) => {
    if (lost) lost.hidden = !is;
  };
  const source = new EventSource(stream);
  source.addEventListener('open', () => isLost(false));
  source.addEventListener('error', () => isLost(true));
  source.addEventListener('message', ({ data }) => {
    const html: unknown = JSON.parse(data);
    if (typeof html === 'string') board.innerHTML = html;
  });

  const clock = document.querySelector('[data-now-clock]');
  const format = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const show = () => {
    if (clock) clock.textContent = format.format(new Date());
  };
  show();
  window.setInterval(show, 1000);

  const stayOn = () => {
    if (document.visibilityState === 'visible')
      navigator.wakeLock?.request('screen').catch(() => {});
  };
  stayOn();
  document.addEventListener('visibilitychange', stayOn);
  turnPages();
}

const pageMs = 12_000;
/** Whoever touches it reads it; it goes on by itself after a while. */
const restMs = 60_000;

/** On a wall nobody scrolls: what does not fit is shown page by page, in turn. */
function turnPages(): void {
  let readUntil = 0;
  for (const kind of ['wheel', 'keydown', 'pointerdown'] as const) {
    window.addEventListener(kind, () => {
      readUntil = Date.now() + restMs;
    });
  }
  window.setInterval(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const isWall = matchMedia('(min-width: 64em)').matches;
    if (!isWall || scrollHeight <= clientHeight || Date.now() < readUntil) return;
    const isAtEnd = window.scrollY + clientHeight >= scrollHeight - 2;
    // A card that was cut off at the lower edge is whole on the next page.
    const next = isAtEnd ? 0 : window.scrollY + clientHeight * 0.75;
    window.scrollTo({ top: next, behavior: 'instant' });
  }, pageMs);
}
