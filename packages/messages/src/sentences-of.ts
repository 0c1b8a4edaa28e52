/**
 * The shape of the sentences for codes like `stand.already_assigned`: nested by noun, because
 * use-intl reads a dot as a step down. `satisfies SentencesOf<StandRefusalCode>` refuses a code without words.
 */
export type SentencesOf<Code extends string> = {
  readonly [Noun in Code extends `${infer First}.${string}` ? First : never]: {
    readonly [Rest in Code extends `${Noun}.${infer After}` ? After : never]: string;
  };
};
