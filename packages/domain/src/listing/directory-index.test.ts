import { describe, expect, it } from 'vitest';
import { type DirectoryEntry, findInDirectory, indexDirectory } from './directory-index.ts';

const entry = (name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => {
  const { terms = '', words = '' } = more;
  return {
    exhibitorId: name,
    name,
    categoryIds: [],
    ...more,
    terms,
    words: `${words} ${terms} ${name}`,
  };
};
const index = indexDirectory([
  entry('aktenwerk', { terms: 'ki akte', categoryIds: ['records'] }),
  entry('brucken ag', { words: 'stadtplan und akten', categoryIds: ['sensors', 'records'] }),
  entry('kino', { terms: 'stadtkarte', words: 'kita' }),
  entry('zander', { categoryIds: ['sensors'] }),
]);
const word = (...spellings: string[]) => ({ spellings, categoryIds: [], standHolders: [] });
const all = { categoryId: null, among: null };
const found = (...sought: Parameters<typeof findInDirectory>[1]['sought']) =>
  findInDirectory(index, { ...all, sought }).exhibitorIds;

describe('the index of a directory', () => {
  it('answers everybody in their order when nothing is asked', () => {
    expect(found()).toEqual(['aktenwerk', 'brucken ag', 'kino', 'zander']);
  });
  it('puts the name before a product and a product before a text', () => {
    expect(found(word('akte'))).toEqual(['aktenwerk', 'brucken ag']);
    expect(found(word('stadt'))).toEqual(['kino', 'brucken ag']);
  });
  it('finds a part of a word, and a word that only begins a name while it is short', () => {
    expect(found(word('plan'))).toEqual(['brucken ag']);
    expect(found(word('ki'))).toEqual(['kino', 'aktenwerk']);
    expect(found(word('ag'))).toEqual(['brucken ag']);
    expect(found(word('nd'))).toEqual([]);
  });
  it('wants every word, whatever each of them is met by', () => {
    expect(found(word('akte'), word('stadt'))).toEqual(['brucken ag']);
    expect(found(word('akte'), { ...word('xyz'), categoryIds: ['sensors'] })).toEqual([
      'brucken ag',
    ]);
    expect(found(word('akte'), word('xyz'))).toEqual([]);
  });
  it('takes any of the spellings that a word may mean', () => {
    expect(found(word('zander', 'kita'))).toEqual(['zander', 'kino']);
  });
  it('puts who is at the stand first, and passes over who is not listed', () => {
    const stand = { ...word('akten'), standHolders: ['zander', 'stranger'] };
    expect(found(stand)).toEqual(['zander', 'aktenwerk', 'brucken ag']);
  });
  it('counts each category among those who meet the words, also beside the chosen one', () => {
    const asked = { ...all, categoryId: 'sensors', sought: [word('akte')] };
    expect(findInDirectory(index, asked)).toEqual({
      exhibitorIds: ['brucken ag'],
      byCategory: { records: 2, sensors: 1 },
    });
    expect(findInDirectory(index, { ...asked, categoryId: 'nowhere' }).exhibitorIds).toEqual([]);
  });
  it('looks only among those who are asked for', () => {
    const among = new Set(['kino']);
    expect(findInDirectory(index, { ...all, sought: [], among })).toEqual({
      exhibitorIds: ['kino'],
      byCategory: {},
    });
  });
});
