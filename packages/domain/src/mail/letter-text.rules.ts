import { allowed, denied, type Verdict } from '../refusal.ts';
import { slots } from './letter-kind.ts';
import type { LetterText } from './letter-text.schema.ts';
import type { MailRefusalCode } from './mail.refusals.ts';
import { parseMarkup, unsafeLinksIn } from './markup.ts';

/** What stands for what; a placeholder without a value is left empty. */
export type Values = Readonly<Record<string, string>>;

export type TextProblem = {
  readonly part: keyof LetterText;
  readonly code: Exclude<
    Extract<MailRefusalCode, `mail.text_${string}`>,
    'mail.text_changed_meanwhile'
  >;
  readonly name: string;
};

type Allowed = { readonly uses: readonly string[]; readonly needs: readonly string[] };

const placeholder = /\{([a-z][a-z_]*)\}/g;
const isSlot = (name: string) => (slots as readonly string[]).includes(name);

/** Everything that would go wrong with a text, each with the place where it stands. */
export function problemsOf(text: LetterText, { uses, needs }: Allowed): TextProblem[] {
  const problems: TextProblem[] = [];
  for (const part of ['subject', 'heading', 'body'] as const) {
    const words = text[part];
    const names = namesIn(words);
    const say = (code: TextProblem['code'], name: string) => problems.push({ part, code, name });
    for (const name of new Set(names)) {
      if (!uses.includes(name)) say('mail.text_unknown_placeholder', name);
      else if (isSlot(name) && !standsAlone(text, part, name)) say('mail.text_not_alone', name);
    }
    const [brace] = words.replaceAll(placeholder, '').match(/[{}]/) ?? [];
    if (brace) say('mail.text_loose_brace', brace);
    for (const link of unsafeLinksIn(words)) say('mail.text_unsafe_link', link);
  }
  const inBody = namesIn(text.body);
  for (const name of needs) {
    if (!inBody.includes(name)) {
      problems.push({ part: 'body', code: 'mail.text_missing_placeholder', name });
    }
  }
  return problems;
}

const namesIn = (words: string) => [...words.matchAll(placeholder)].map(([, name = '']) => name);

/** Once, in a paragraph of its own, in the body. */
function standsAlone(text: LetterText, part: keyof LetterText, name: string): boolean {
  if (part !== 'body') return false;
  const own = parseMarkup(text.body).filter(
    (block) => block.kind === 'slot' && block.name === name,
  );
  return own.length === 1 && namesIn(text.body).filter((one) => one === name).length === 1;
}

/** Whether a text may be saved and sent; the first problem is the refusal. */
export function canUseText(text: LetterText, given: Allowed): Verdict<MailRefusalCode> {
  const [problem] = problemsOf(text, given);
  return problem ? denied(problem.code, { name: problem.name }) : allowed;
}

/** One line with its values; what is left empty leaves no gap. */
export function filled(line: string, values: Values): string {
  return line
    .replaceAll(placeholder, (_found, name: string) => values[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
