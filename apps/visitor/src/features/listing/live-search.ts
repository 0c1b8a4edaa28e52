/** A pause in typing after which the list follows. */
const pauseMs = 160;

/**
 * Lets the search answer while one types: the page as the server renders it for these words is
 * fetched, and its marked parts take the place of ours. The address follows, so that reloading,
 * sharing and going back show the same. Without this script the form works as any form.
 */
export function searchWhileTyping(form: HTMLFormElement): void {
  let timer = 0;
  let asked = new AbortController();

  async function follow() {
    asked.abort();
    asked = new AbortController();
    const fields = [...new FormData(form)].filter(([, value]) => value !== '') as [
      string,
      string,
    ][];
    const query = new URLSearchParams(fields);
    const address = query.size > 0 ? `${form.action}?${query}` : form.action;
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) return location.assign(address);
      renew(bodyOf(await answer.text()));
      history.replaceState(null, '', address);
    } catch {
      // A newer word is on its way, or the line is down: the list stays as it was.
    }
  }

  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(follow, pauseMs);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    void follow();
  });
}

/** Without its head: the style there carries the nonce of that answer, which this page's policy reports. */
function bodyOf(html: string): Document {
  return new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
}

function renew(page: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = page.querySelector(`[data-live="${part.dataset['live']}"]`);
    // What stays the same is left alone, so that it is not read out again.
    if (next && next.innerHTML !== part.innerHTML) part.innerHTML = next.innerHTML;
  }
}
