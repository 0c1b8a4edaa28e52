// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source code
import { describe, expect, it } from 'vitest';
import { findImports } from './imports.ts';

const specifiers = (source: string) => findImports(source).map((found) => found.specifier);

describe('the imports of a file', () => {
  it.each([
    ['a default import', `import a from './a.ts';`],
    ['named imports', `import { a, b as c } from './a.ts';`],
    ['a namespace', `import * as a from './a.ts';`],
    ['a default and named imports', `import a, { b } from './a.ts';`],
    ['an import for its effect', `import './a.ts';`],
    ['an import over several lines', `import {\n  a, // the first\n  b,\n} from './a.ts';`],
    ['double quotes without spaces', `import{a}from"./a.ts";`],
    ['a default import called type', `import type from './a.ts';`],
    ['a default import called type and more', `import type, { a } from './a.ts';`],
    ['an import with attributes', `import a from './a.ts' with { type: 'json' };`],
    ['inline types', `import { type A, type B } from './a.ts';`],
  ])('hold %s', (_, source) => {
    expect(findImports(source)).toEqual([
      { specifier: './a.ts', kind: 'import', typeOnly: false, line: expect.any(Number) },
    ]);
  });

  it.each([
    [`import type { A } from './a.ts';`, 'import'],
    [`import type A from './a.ts';`, 'import'],
    [`import type * as A from './a.ts';`, 'import'],
    [`export type { A } from './a.ts';`, 'export'],
    [`export type * from './a.ts';`, 'export'],
  ])('know that %s is for types only', (source, kind) => {
    expect(findImports(source)).toEqual([{ specifier: './a.ts', kind, typeOnly: true, line: 1 }]);
  });

  it.each([
    `export * from './a.ts';`,
    `export * as a from './a.ts';`,
    `export { a } from './a.ts';`,
  ])('hold the re-export %s', (source) => {
    expect(findImports(source)).toEqual([
      { specifier: './a.ts', kind: 'export', typeOnly: false, line: 1 },
    ]);
  });

  it('hold dynamic imports, also inside other code', () => {
    expect(findImports(`const page = lazy(() =>\n  import('./a.page.tsx'));`)).toEqual([
      { specifier: './a.page.tsx', kind: 'dynamic', typeOnly: false, line: 2 },
    ]);
  });

  it('tell the line', () => {
    const source = `// one\n\nimport a from './a.ts';\nimport b from './b.ts';\n`;
    expect(findImports(source).map((found) => found.line)).toEqual([3, 4]);
  });
});

describe('what only looks like an import', () => {
  it.each([
    ['a comment', `// import a from './a.ts';`],
    ['a block comment', `/* import a from './a.ts'; */`],
    ['a string', `const a = "import a from './a.ts'";`],
    ['a template', 'const a = `import a from "./a.ts"`;'],
    [
      'a template around a value',
      'const a = `${b} import a from "./a.ts" ${c} export * from "./a.ts"`;',
    ],
    [
      'a nested template',
      'const a = `${b ? `import a from "./a.ts"` : ""} import a from "./a.ts"`;',
    ],
    ['a regular expression', `const a = /import a from './a.ts'/;`],
    ['a method of that name', `loader.import('./a.ts');`],
    ['a longer word', `reimport './a.ts';`],
    ['a property of the module', `const a = import.meta.url;`],
    ['an export of its own', `export { a };\nexport const b = 'c';`],
  ])('is not taken for one in %s', (_, source) => {
    expect(findImports(source)).toEqual([]);
  });

  it.each([
    ['an escaped quote', `const a = 'it\\'s';`],
    ['a quote in a regular expression', `const a = value.replace(/['"\`]/g, '');`],
    ['a slash in a class of characters', `const a = /[/'"]/.test(b);`],
    ['a division', `const a = b / c; const d = e / f;`],
    ['an unfinished string', `const a = 'half`],
    ['an apostrophe between tags', `<p>Don't</p>`],
    ['closing tags', `<p><b>one</b> and <i>two</i></p>`],
    ['a web address between tags', `<p>https://example.org</p>`],
    ['braces in a template', 'const a = `${{ b: `}` }.b}`;'],
  ])('does not hide the import after %s', (_, source) => {
    expect(specifiers(`${source}\nimport a from './a.ts';`)).toEqual(['./a.ts']);
  });
});
