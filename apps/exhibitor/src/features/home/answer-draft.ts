import { type AnswerValue, isSameAnswer } from '@foyer/domain/question/answer.rules.ts';

export type Answer = AnswerValue | null;
/** `held`: somebody else answered the same question; nothing is sent until one decides. */
export type DraftStatus = 'saved' | 'unsaved' | 'saving' | 'failed' | 'held';

type Edit = { readonly was: Answer; readonly value: Answer };
export type DraftSnapshot = {
  readonly status: DraftStatus;
  /** What is typed and not yet known to be stored. */
  readonly values: ReadonlyMap<string, Answer>;
  /** Questions at which somebody else was faster. */
  readonly conflicts: ReadonlySet<string>;
  readonly failure: unknown;
};

type DraftParts = {
  /** Stores one answer; `conflict` when another one than `was` is stored by now. */
  readonly save: (questionId: string, edit: Edit) => Promise<'saved' | 'conflict'>;
  /** Whether trying again may help: a refusal stays one, a lost connection comes back. */
  readonly isTemporary: (error: unknown) => boolean;
};

const pauseMs = 600;
const retryMs = 4_000;

/** The form's side of saving as one types: question by question, in order, until each is stored. */
export class AnswerDraft {
  readonly #parts: DraftParts;
  readonly #listeners = new Set<() => void>();
  readonly #edits = new Map<string, Edit>();
  readonly #conflicts = new Set<string>();
  #failure: unknown = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #snapshot: DraftSnapshot = {
    status: 'saved',
    values: new Map(),
    conflicts: new Set(),
    failure: null,
  };

  constructor(parts: DraftParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): DraftSnapshot => this.#snapshot;

  /** `shown` is what the field held before this change. */
  change(questionId: string, { shown, value }: { shown: Answer; value: Answer }): void {
    const begun = this.#edits.get(questionId);
    this.#edits.set(questionId, { was: begun ? begun.was : shown, value });
    this.#later(pauseMs);
  }

  /** One's own answer replaces the one that is stored by now, or gives way to it. */
  resolve(questionId: string, { mine, stored }: { mine: boolean; stored: Answer }): void {
    const edit = this.#edits.get(questionId);
    this.#conflicts.delete(questionId);
    if (edit && mine) this.#edits.set(questionId, { was: stored, value: edit.value });
    else this.#edits.delete(questionId);
    this.#later(0);
  }

  /** Sends what waits; true when everything is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    this.#running = this.#sendAll();
    await this.#running;
    this.#running = null;
    this.#tell();
    return this.#edits.size === 0;
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
    this.#tell();
  }

  async #sendAll(): Promise<void> {
    this.#failure = null;
    for (const [questionId, edit] of [...this.#edits]) {
      if (this.#conflicts.has(questionId)) continue;
      this.#tell('saving');
      try {
        const answer = await this.#parts.save(questionId, edit);
        if (answer === 'conflict') this.#conflicts.add(questionId);
        else this.#stored(questionId, edit);
      } catch (error) {
        this.#failure = error;
        if (this.#parts.isTemporary(error)) this.#later(retryMs);
        return;
      }
    }
  }

  /** Something typed while it was on its way goes out next, over what is stored now. */
  #stored(questionId: string, sent: Edit): void {
    const now = this.#edits.get(questionId);
    if (!now || isSameAnswer(now.value, sent.value)) this.#edits.delete(questionId);
    else this.#edits.set(questionId, { was: sent.value, value: now.value });
  }

  #tell(status?: 'saving'): void {
    this.#snapshot = {
      status: status ?? this.#status(),
      values: new Map([...this.#edits].map(([id, { value }]) => [id, value])),
      conflicts: new Set(this.#conflicts),
      failure: this.#failure,
    };
    for (const listener of this.#listeners) listener();
  }

  #status(): DraftStatus {
    if (this.#failure !== null) return 'failed';
    if (this.#conflicts.size > 0) return 'held';
    return this.#edits.size > 0 ? 'unsaved' : 'saved';
  }
}
