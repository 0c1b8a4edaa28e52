import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Plain JavaScript that any Node reads: an old one must get as far as the sentence below.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `Foyer needs Node 24 and brings it along, but this is Node ${process.versions.node}: start it with "npx --yes pnpm@12 start", and if you did, see above why the installation failed.\n`,
  );
  process.exitCode = 1;
} else {
  // What was compiled at the last start need not be again: that saves a quarter of the time and 10 MB.
  module.enableCompileCache(
    fileURLToPath(new URL('../../node_modules/.cache/foyer', import.meta.url)),
  );
  void import('./src/launch.ts');
}
