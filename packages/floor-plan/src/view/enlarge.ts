/**
 * Lays an element over the whole page and makes the rest of the page inert, so that focus cannot get
 * lost behind it. The top layer serves where the browser has popovers; iPhones have no full screen.
 * Answers how to put it back.
 */
export function layOverPage(element: HTMLElement): () => void {
  const hidden = besides(element).filter((other) => !other.inert);
  for (const other of hidden) other.inert = true;
  const overflow = document.documentElement.style.overflow;
  document.documentElement.style.overflow = 'hidden';
  const popover = 'showPopover' in element;
  if (popover) {
    element.setAttribute('popover', 'manual');
    element.showPopover();
  }
  return () => {
    for (const other of hidden) other.inert = false;
    document.documentElement.style.overflow = overflow;
    if (!popover) return;
    element.hidePopover();
    element.removeAttribute('popover');
  };
}

/** Everything on the page that neither holds the element nor lies within it. */
function besides(element: HTMLElement): HTMLElement[] {
  const others: HTMLElement[] = [];
  for (let inner: HTMLElement = element; inner.parentElement; inner = inner.parentElement) {
    for (const other of inner.parentElement.children) {
      if (other !== inner && other instanceof HTMLElement) others.push(other);
    }
    if (inner.parentElement === document.body) break;
  }
  return others;
}
