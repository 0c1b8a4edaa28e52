/** Tells the page around the frame how tall this one is; embed.js there listens. */
export function tellHeight(): void {
  const tell = () =>
    window.parent.postMessage({ foyerHeight: document.documentElement.scrollHeight }, '*');
  new ResizeObserver(tell).observe(document.body);
  tell();
}
