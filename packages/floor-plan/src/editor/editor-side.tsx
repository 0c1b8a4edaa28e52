import { area } from '@foyer/domain/polygon.ts';
import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';
import type { ReactNode, Ref } from 'react';
import type { EditorActions } from './editor-actions.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import type { DrawnStand } from './plan-change.ts';
import { ProblemList, type SpokenProblem } from './problem-list.tsx';
import { Renumber } from './renumber.tsx';
import { StandInspector } from './stand-inspector.tsx';

type Props = {
  readonly stands: readonly DrawnStand[];
  readonly chosen: readonly DrawnStand[];
  readonly locked: ReadonlySet<string>;
  readonly labels: FloorPlanEditorLabels;
  readonly actions: EditorActions;
  readonly problems: readonly SpokenProblem[];
  readonly onShow: (standIds: readonly string[]) => void;
  readonly numberRef: Ref<HTMLInputElement>;
  /** How the tool draws that is chosen. */
  readonly hint: string | undefined;
  /** Numbers in the other halls. */
  readonly taken: readonly string[];
  readonly kinds: Readonly<Record<FixtureKind, string>>;
  readonly children?: ReactNode;
};

/** Beside the plan: the selected stand or the whole, and what is wrong. */
export function EditorSide({ stands, chosen, labels, hint, ...props }: Props) {
  const [only] = chosen;
  const named = numbered(chosen).filter(({ standId }) => !props.locked.has(standId));
  const selected = new Set(named.map(({ standId }) => standId));
  const others = numbered(stands).filter(({ standId }) => !selected.has(standId));
  return (
    <div className="foyer-plan-side">
      {only && chosen.length === 1 ? (
        <StandInspector
          key={only.standId}
          stand={only}
          locked={props.locked.has(only.standId)}
          kinds={props.kinds}
          labels={labels}
          actions={props.actions}
          numberRef={props.numberRef}
        />
      ) : (
        <div className="foyer-plan-inspector">
          <p className="foyer-plan-title">
            {only
              ? labels.chosen(numbered(chosen).length || chosen.length)
              : labels.count(numbered(stands).length)}
          </p>
          {stands.length > 0 && (
            <p className="foyer-plan-note">
              {labels.squareMetres(groundOf(numbered(only ? chosen : stands)))}
            </p>
          )}
          {!only && (
            <p className="foyer-plan-note">
              {hint ?? (stands.length === 0 ? labels.empty : labels.nothingChosen)}
            </p>
          )}
        </div>
      )}
      {named.length > 1 && (
        <Renumber
          stands={named}
          used={[...props.taken, ...others.map(({ number }) => number)]}
          labels={labels}
          actions={props.actions}
        />
      )}
      {props.children}
      {stands.length > 0 && (
        <ProblemList problems={props.problems} labels={labels} onShow={props.onShow} />
      )}
    </div>
  );
}

function groundOf(stands: readonly DrawnStand[]): number {
  const whole = stands.reduce((sum, { polygon }) => sum + area(polygon), 0);
  return Math.round(whole * 100) / 100;
}

const numbered = (shapes: readonly DrawnStand[]) => shapes.filter(({ fixture }) => !fixture);
