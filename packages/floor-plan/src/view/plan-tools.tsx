import type { CameraMotion } from '../canvas/camera-motion.ts';
import type { FloorPlanLabels } from '../floor-plan-labels.ts';
import { Icon, type IconName } from './icons.tsx';

type Props = {
  readonly motion: CameraMotion;
  readonly labels: Pick<
    FloorPlanLabels,
    'tools' | 'zoomIn' | 'zoomOut' | 'fit' | 'enlarge' | 'reduce'
  >;
  readonly enlarged: boolean;
  /** Absent where the plan already fills the screen. */
  readonly onEnlarge?: (() => void) | undefined;
};

export function PlanTools({ motion, labels, enlarged, onEnlarge }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look and no gain.
    <div className="foyer-plan-tools" role="group" aria-label={labels.tools}>
      <Tool icon="plus" label={labels.zoomIn} onPress={() => motion.zoomBy(1.6)} />
      <Tool icon="minus" label={labels.zoomOut} onPress={() => motion.zoomBy(1 / 1.6)} />
      <Tool icon="fit" label={labels.fit} onPress={motion.fit} />
      {onEnlarge && (
        <Tool
          icon={enlarged ? 'reduce' : 'enlarge'}
          label={enlarged ? labels.reduce : labels.enlarge}
          onPress={onEnlarge}
        />
      )}
    </div>
  );
}

type ToolProps = {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
};

function Tool({ icon, label, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="foyer-plan-tool"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
