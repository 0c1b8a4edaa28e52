import './shell/visitor.css';

/** Each page works without a script; these make it livelier, and come only where they are needed. */
const island = document.getElementById('plan-island');
const mine = document.getElementById('mine');
const search = document.querySelector<HTMLFormElement>('form.search');
const application = document.querySelector<HTMLFormElement>('form#application');

if (application) {
  void import('./features/application/save-as-typed.ts').then(({ saveAsTyped }) =>
    saveAsTyped(application),
  );
}
if (island) {
  void import('./features/stand/show-plan.tsx').then(({ showPlan }) => showPlan(island));
}
if (search) {
  void import('./features/listing/live-search.ts').then(({ searchWhileTyping }) =>
    searchWhileTyping(search),
  );
}
if (mine) {
  void import('./features/demo/own-selection.ts').then(({ keepOwnSelection }) =>
    keepOwnSelection(mine),
  );
}
const nowBoard = document.getElementById('now-board');
if (nowBoard) {
  void import('./features/demo/follow-now.ts').then(({ followNow }) => followNow(nowBoard));
}
if (document.querySelector('[data-follow]')) {
  void import('./features/demo/follow-programme.ts').then(({ followProgramme }) =>
    followProgramme(),
  );
}
if (document.body.dataset['embedded'] !== undefined) {
  void import('./features/listing/tell-height.ts').then(({ tellHeight }) => tellHeight());
}
