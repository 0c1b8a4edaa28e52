import type { Translated } from '../translated.ts';
import type { productsDe } from './products.de.ts';

export const productsEn = {
  title: 'Products',
  sub: 'What can be seen at your booth. Changes become public with the next approved listing.',
  emptyTitle: 'No products yet',
  empty:
    'Name what can be seen at your booth. Visitors find you by it, and leads can be tied to a product.',
  add: 'Add a product',
  editShort: 'Edit',
  edit: 'Edit {name}',
  remove: 'Remove {name}',
  up: 'Move {name} up',
  down: 'Move {name} down',
  list: 'Products in the order of the public page',
  moved: '{name} is now number {position, number}.',
  language: '{language, select, de {German} other {English}} is missing',
  limit: '{count, number} of {maximum, number}',
  form: {
    addTitle: 'Add a product',
    editTitle: 'Edit product',
    name: 'Name',
    nameHelp: 'In one language at least.',
    summary: 'In short',
    summaryHelp: 'Two or three sentences: what does it do, whom does it help?',
    url: 'More on the web',
    urlHelp: 'Optional, for example https://www.example.org/product',
    save: 'Save',
    add: 'Add',
    cancel: 'Cancel',
    saved: '{name} is saved.',
    added: '{name} is added.',
    restored: 'What you wrote last is back.',
  },
  conflict: {
    title: 'Somebody on your team has changed this product meanwhile',
    both: 'Your text is in the form, unchanged. What is saved now:',
    mine: 'Save my text anyway',
    theirs: 'Take the saved one',
  },
  removal: {
    title: 'Remove {name}?',
    text: 'The product disappears from this list. On the public page it stays until a listing without it is approved.',
    confirm: 'Remove product',
    cancel: 'Keep',
    done: '{name} is removed.',
  },
} as const satisfies Translated<typeof productsDe>;
