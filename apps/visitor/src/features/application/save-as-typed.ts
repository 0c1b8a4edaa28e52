const PAUSE_MS = 700;
const RETRY_MS = 4000;

type Reply = {
  readonly refused: { readonly code: string } | null;
  readonly issues: Readonly<Record<string, string>>;
  readonly conflicts: Readonly<
    Record<string, { readonly theirs: string; readonly version: number }>
  >;
};

/** Sends each field of an application as it changes; what could not be sent goes out again. */
export function saveAsTyped(form: HTMLFormElement): void {
  const state = document.getElementById('save-state');
  const waiting = new Set<string>();
  /** Everything that was changed since the page was opened; only that is ever sent. */
  const touched = new Set(openOnes(form));
  /** Whose other text was shown and is to be replaced, with the version that was shown. */
  const kept = new Map<string, number>();
  const conflicts = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  /** Once the form itself is on its way, it brings everything along that an earlier save would. */
  const leaving = new AbortController();
  const say = (word: 'saving' | 'saved' | 'unsaved' | 'offline' | 'failed') => {
    if (state) state.textContent = form.dataset[word] ?? '';
  };
  document.getElementById('save-now')?.remove();
  say('saved');

  const send = async () => {
    const sent = [...waiting];
    waiting.clear();
    say('saving');
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') body.append(name, value);
    }
    body.set('act', 'save');
    body.set('touched', sent.join(' '));
    body.set('kept', keptWords(kept));
    try {
      const reply = await fetch(form.action, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
        signal: leaving.signal,
      });
      const { refused, issues, conflicts: others } = (await reply.json()) as Reply;
      // It can no longer be written in: the page says why.
      if (refused) return location.assign(`${location.pathname}?refused=${refused.code}`);
      for (const id of sent) {
        showIssue(form, id, issues[id]);
        const other = others[id];
        if (other) conflicts.add(id);
        else conflicts.delete(id);
        showConflict(form, { id, other }, (isMine) =>
          settle(id, isMine ? other?.version : undefined),
        );
      }
      if (waiting.size === 0) say(conflicts.size > 0 ? 'unsaved' : 'saved');
    } catch {
      if (leaving.signal.aborted) return;
      for (const id of sent) waiting.add(id);
      say('offline');
      later(RETRY_MS);
    }
  };
  /** One after the other; what changes meanwhile goes out next. */
  const flush = async () => {
    clearTimeout(timer);
    while (running) await running;
    if (waiting.size === 0 || leaving.signal.aborted) return;
    running = send();
    await running;
    running = null;
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  /** One's own text goes out again, knowingly; or the page is opened anew with the other one. */
  const settle = async (id: string, version: number | undefined) => {
    if (version !== undefined) {
      kept.set(id, version);
      waiting.add(id);
      return flush();
    }
    waiting.delete(id);
    conflicts.delete(id);
    await flush();
    location.assign(form.action);
  };

  form.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement;
    const question = field.closest<HTMLElement>('[data-question]');
    const id = question?.dataset['question'];
    if (!question || !id || field.type === 'file') return;
    // Writing in words of one's own chooses them.
    if (field.classList.contains('other-words') && field.value !== '') {
      const other = question.querySelector<HTMLInputElement>('[data-other]');
      if (other) other.checked = true;
    }
    countWords(form, question);
    waiting.add(id);
    touched.add(id);
    say('unsaved');
    later(PAUSE_MS);
  });
  // Leaving a field sends it at once: a link may be clicked next.
  form.addEventListener('change', () => void flush());
  for (const question of form.querySelectorAll<HTMLElement>('[data-max-words]')) {
    countWords(form, question);
  }

  // What was changed goes along when it is handed in; what others changed since stays theirs.
  form.addEventListener('submit', () => {
    setHidden(form, 'touched', [...touched].join(' '));
    setHidden(form, 'kept', keptWords(kept));
    leaving.abort();
    clearTimeout(timer);
  });
  addEventListener('beforeunload', (event) => {
    if (!leaving.signal.aborted && waiting.size + conflicts.size > 0) event.preventDefault();
  });
  uploadWhenChosen(form, flush, state);
}

/** What is open from an earlier attempt: shown as it was typed, and not saved. */
function openOnes(form: HTMLFormElement): string[] {
  const shown = form.querySelectorAll('[data-issue]:not([hidden]), [data-conflict]:not([hidden])');
  return [...shown].flatMap(
    (one) => one.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? [],
  );
}

const keptWords = (kept: ReadonlyMap<string, number>) =>
  [...kept].map(([id, version]) => `${id}:${version}`).join(' ');

function setHidden(form: HTMLFormElement, name: string, value: string): void {
  let field = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
  if (!field) {
    field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    form.append(field);
  }
  field.value = value;
}

function showConflict(
  form: HTMLFormElement,
  { id, other }: { id: string; other: Reply['conflicts'][string] | undefined },
  onSettle: (isMine: boolean) => void,
): void {
  const box = form.querySelector<HTMLElement>(
    `[data-question="${CSS.escape(id)}"] [data-conflict]`,
  );
  if (!box) return;
  box.hidden = other === undefined;
  const theirs = box.querySelector<HTMLElement>('[data-theirs]');
  if (theirs) theirs.textContent = other?.theirs || (theirs.dataset['empty'] ?? '');
  box.querySelector<HTMLElement>('[data-plain]')?.setAttribute('hidden', '');
  box.querySelector<HTMLElement>('[data-acts]')?.removeAttribute('hidden');
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    button.onclick = () => onSettle(button.dataset['act'] === 'mine');
  }
}

function showIssue(form: HTMLFormElement, id: string, issue: string | undefined): void {
  const question = form.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
  const place = question?.querySelector<HTMLElement>('[data-issue]');
  if (!question || !place) return;
  place.hidden = issue === undefined;
  place.textContent =
    issue === undefined ? '' : (question.dataset[issue] ?? question.dataset['invalid'] ?? '');
  for (const field of question.querySelectorAll('[aria-describedby]')) {
    if (issue === undefined) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  }
}

function countWords(form: HTMLFormElement, question: HTMLElement): void {
  const max = question.dataset['maxWords'];
  const help = question.querySelector<HTMLElement>('[id$="-help"]');
  const field = question.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
  if (!max || !help || !field) return;
  let counter = question.querySelector<HTMLElement>('.word-count');
  if (!counter) {
    counter = document.createElement('p');
    counter.className = 'quiet word-count';
    field.after(counter);
  }
  const count = field.value.split(/\s+/).filter(Boolean).length;
  const words = form.dataset['words'] ?? '';
  counter.textContent = words.replace('{count}', String(count)).replace('{max}', max);
  counter.toggleAttribute('data-over', count > Number(max));
}

/** A chosen file goes out at once, after what was typed; the page then shows it. */
function uploadWhenChosen(
  form: HTMLFormElement,
  flush: () => Promise<void>,
  state: HTMLElement | null,
): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
    const button = field.parentElement?.querySelector<HTMLElement>('[data-upload]');
    if (button) button.hidden = true;
    field.addEventListener('change', async () => {
      if (!field.files?.length) return;
      if (state) state.textContent = form.dataset['uploading'] ?? '';
      await flush();
      field.form?.submit();
    });
  }
}
