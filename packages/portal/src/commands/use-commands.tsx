import type { Command } from '@foyer/ui/keys/command-palette.tsx';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';

type Registry = {
  commands: readonly Command[];
  register: (owner: string, commands: readonly Command[]) => () => void;
};

const RegistryContext = createContext<Registry | null>(null);

/** Collects the commands of what is on the screen; inside the frame. */
export function CommandRegistry({ children }: { children: ReactNode }) {
  const [byOwner, setByOwner] = useState<ReadonlyMap<string, readonly Command[]>>(new Map());
  const register = useMemo<Registry['register']>(
    () => (owner, commands) => {
      setByOwner((old) => new Map(old).set(owner, commands));
      return () =>
        setByOwner((old) => {
          const rest = new Map(old);
          rest.delete(owner);
          return rest;
        });
    },
    [],
  );
  const registry = useMemo(
    () => ({ register, commands: [...byOwner.values()].flat() }),
    [register, byOwner],
  );
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/**
 * Adds commands to Ctrl K while the calling component is on the screen. Pass a memoised array:
 * a new one at every render would register at every render.
 */
export function useCommands(commands: readonly Command[]): void {
  const register = useContext(RegistryContext)?.register;
  const owner = useId();
  useEffect(() => register?.(owner, commands), [register, owner, commands]);
}

export function useRegisteredCommands(): readonly Command[] {
  return useContext(RegistryContext)?.commands ?? [];
}
