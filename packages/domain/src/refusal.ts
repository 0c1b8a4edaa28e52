/** How a "no" is meant; each kind has one HTTP and one tRPC status, mapped once in the API. */
export type RefusalKind =
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'too_large'
  | 'too_many'
  | 'unauthenticated';

export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * A "no" that the rules of the domain give. It carries a code and never a sentence:
 * the words live in `messages`, in the reader's language.
 */
export class Refusal<Code extends string = string> extends Error {
  readonly code: Code;
  readonly kind: RefusalKind;
  readonly params: RefusalParams;

  constructor(code: Code, kind: RefusalKind, params: RefusalParams = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.kind = kind;
    this.params = params;
  }
}

/** What a rule answers when it is asked whether the state allows an act. */
export type Verdict<Code extends string> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: Code; readonly params?: RefusalParams };

export const allowed = { allowed: true } as const;

export function denied<Code extends string>(code: Code, params?: RefusalParams) {
  return params ? { allowed: false as const, code, params } : { allowed: false as const, code };
}

/** Makes a thrower for one noun's table of refusals: `throw refuseStand('stand.already_assigned')`. */
export function refusalsOf<const Table extends Record<string, RefusalKind>>(table: Table) {
  return <Code extends keyof Table & string>(code: Code, params?: RefusalParams) =>
    new Refusal(code, table[code] as RefusalKind, params);
}
