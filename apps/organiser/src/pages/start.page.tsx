import { WhereToPage } from '@foyer/portal/where-to/where-to-page.tsx';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/');

export function StartPage() {
  const { all } = route.useSearch();
  return <WhereToPage app="organiser" showAll={all ?? false} />;
}
