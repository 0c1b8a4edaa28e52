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
}
