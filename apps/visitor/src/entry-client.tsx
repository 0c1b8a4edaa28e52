import './shell/visitor.css';

/** Each page works without a script; these make it livelier, and come only where they are needed. */
const island = document.getElementById('plan-island');
const search = document.querySelector<HTMLFormElement>('form.search');

if (island) {
  void import('./features/stand/show-plan.tsx').then(({ showPlan }) => showPlan(island));
}
if (search) {
  void import('./features/listing/live-search.ts').then(({ searchWhileTyping }) =>
    searchWhileTyping(search),
  );
}
if (document.body.dataset['embedded'] !== undefined) {
  void import('./features/listing/tell-height.ts').then(({ tellHeight }) => tellHeight());
}
