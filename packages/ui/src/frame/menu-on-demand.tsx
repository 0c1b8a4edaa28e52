import {
  type ButtonHTMLAttributes,
  type ComponentType,
  cloneElement,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { useOnDemand } from '../provider/use-on-demand.ts';

export type MenuTarget = ReactElement<
  ButtonHTMLAttributes<HTMLButtonElement> & RefAttributes<HTMLButtonElement>
>;
export type MenuOf = ComponentType<{ target: MenuTarget }>;

type Props = {
  /** The button. */
  children: MenuTarget;
  /** Gives the menu around the button; a function of the module, so that it stays the same. */
  load: () => Promise<MenuOf>;
};

/** A button whose menu is fetched when somebody reaches for it. */
export function MenuOnDemand({ children: target, load }: Props) {
  const { part: Menu, want } = useOnDemand(load);
  if (Menu) return <Menu target={target} />;
  return cloneElement(target, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: want,
    // Half a second before the click, usually. What fails here is tried again with the click.
    onPointerEnter: () => void load().catch(() => undefined),
  });
}
