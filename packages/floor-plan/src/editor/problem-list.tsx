import { EditorIcon } from './editor-icons.tsx';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';

export type SpokenProblem = {
  readonly key: string;
  readonly words: string;
  readonly standIds: readonly string[];
};

type Props = {
  readonly problems: readonly SpokenProblem[];
  readonly labels: Pick<FloorPlanEditorLabels, 'problems' | 'noProblems'>;
  readonly onShow: (standIds: readonly string[]) => void;
};

/** What cannot be built as drawn; each line leads to its place. */
export function ProblemList({ problems, labels, onShow }: Props) {
  if (problems.length === 0)
    return (
      <p className="foyer-plan-fine">
        <EditorIcon name="fine" />
        {labels.noProblems}
      </p>
    );
  return (
    <div className="foyer-plan-problems">
      <p className="foyer-plan-title">
        <EditorIcon name="problem" />
        {labels.problems(problems.length)}
      </p>
      <ul aria-label={labels.problems(problems.length)}>
        {problems.map(({ key, words, standIds }) => (
          <li key={key}>
            <button type="button" onClick={() => onShow(standIds)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
