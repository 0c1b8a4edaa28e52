import { createContext, useContext } from 'react';

/** How the frame moves about, whatever drives the app: a table of routes, or one page alone. */
export type Navigation = {
  /** Of the app, such as `/exhibitor`. */
  readonly base: string;
  /** Path and search of what is on the screen. */
  readonly href: string;
  /** To a path of the app. */
  readonly go: (href: string) => void;
  /** Tells when another page is on the screen; gives the way to stop that. */
  readonly onArrival: (told: () => void) => () => void;
};

const NavigationContext = createContext<Navigation | null>(null);
export const NavigationProvider = NavigationContext.Provider;

/** `null` outside of an app's pages, where links are ordinary links. */
export const useNavigationIfAny = () => useContext(NavigationContext);

export function useNavigation(): Navigation {
  const navigation = useNavigationIfAny();
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider around it');
  return navigation;
}
