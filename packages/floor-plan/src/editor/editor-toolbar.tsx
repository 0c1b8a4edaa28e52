import { type FixtureKind, fixtureKinds } from '@foyer/domain/stand/fixture-kind.ts';
import { useId } from 'react';
import type { EditorActions } from './editor-actions.ts';
import { EditorIcon, type EditorIconName } from './editor-icons.tsx';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import { type PlanTool, planTools } from './plan-tool.ts';
import type { EditSession } from './use-edit-session.ts';

type Props = {
  readonly labels: FloorPlanEditorLabels;
  readonly tool: PlanTool;
  readonly onTool: (tool: PlanTool) => void;
  readonly rowCount: number;
  readonly onRowCount: (count: number) => void;
  readonly fixtureKind: FixtureKind;
  readonly onFixtureKind: (kind: FixtureKind) => void;
  readonly kinds: Readonly<Record<FixtureKind, string>>;
  readonly actions: EditorActions;
  readonly session: Pick<EditSession, 'canUndo' | 'canRedo'>;
  readonly anySelected: boolean;
};

const keys: Record<PlanTool, string> = { select: 'V', stand: 'S', row: 'R', fixture: 'O' };

export function EditorToolbar({ labels, tool, actions, session, ...props }: Props) {
  const countId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look and no gain.
    <div className="foyer-plan-toolbar" role="group" aria-label={labels.toolbar}>
      <div className="foyer-plan-segments">
        {planTools.map((name) => (
          <button
            key={name}
            type="button"
            className="foyer-plan-segment"
            aria-pressed={tool === name}
            title={`${labels.tools[name]} (${keys[name]})`}
            onClick={() => props.onTool(name)}
          >
            <EditorIcon name={name} />
            {labels.tools[name]}
          </button>
        ))}
      </div>
      {tool === 'row' && (
        <label className="foyer-plan-count" htmlFor={countId}>
          {labels.rowCount}
          <input
            id={countId}
            type="number"
            min={2}
            max={60}
            value={props.rowCount}
            onChange={({ target }) => {
              const count = Math.round(target.valueAsNumber);
              if (count >= 1 && count <= 60) props.onRowCount(count);
            }}
          />
        </label>
      )}
      {tool === 'fixture' && (
        <label className="foyer-plan-count" htmlFor={`${countId}kind`}>
          {labels.fixtureKind}
          <select
            id={`${countId}kind`}
            value={props.fixtureKind}
            onChange={({ target }) => props.onFixtureKind(target.value as FixtureKind)}
          >
            {fixtureKinds.map((kind) => (
              <option key={kind} value={kind}>
                {props.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="foyer-plan-acts">
        <Act icon="undo" label={labels.undo} off={!session.canUndo} onPress={actions.undo} />
        <Act icon="redo" label={labels.redo} off={!session.canRedo} onPress={actions.redo} />
        <span className="foyer-plan-divider" />
        <Act
          icon="turn"
          label={labels.turn}
          off={!props.anySelected}
          onPress={() => actions.turn(90)}
        />
        <Act icon="split" label={labels.split} off={!props.anySelected} onPress={actions.split} />
        <Act icon="merge" label={labels.merge} off={!props.anySelected} onPress={actions.merge} />
        <Act
          icon="duplicate"
          label={labels.duplicate}
          off={!props.anySelected}
          onPress={actions.duplicate}
        />
        <Act
          icon="remove"
          label={labels.remove}
          off={!props.anySelected}
          onPress={actions.remove}
        />
      </div>
    </div>
  );
}

type ActProps = {
  readonly icon: EditorIconName;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
};

function Act({ icon, label, off, onPress }: ActProps) {
  return (
    <button
      type="button"
      className="foyer-plan-tool"
      aria-label={label}
      title={label}
      // Not `disabled`: a button that vanishes under the keyboard loses the focus.
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <EditorIcon name={icon} />
    </button>
  );
}
