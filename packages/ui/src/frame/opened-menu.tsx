import { Menu, type MenuProps } from '@mantine/core';
import { cloneElement, useEffect, useRef, useState } from 'react';
import type { MenuTarget } from './menu-on-demand.tsx';

type OpenedMenuProps = Pick<MenuProps, 'position' | 'width' | 'children'> & {
  target: MenuTarget;
  /** Of the list, for what is not in the theme. */
  className?: string | undefined;
};

/** A menu that opens as it appears, because its button was pressed before it was there. */
export function OpenedMenu({ target, position, width, className, children }: OpenedMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The pressed button was another element: the focus comes back to this one.
    button.current?.focus({ preventScroll: true });
    setOpen(true);
  }, []);
  return (
    <Menu position={position} width={width} opened={isOpen} onChange={setOpen}>
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown className={className}>{children}</Menu.Dropdown>
    </Menu>
  );
}
