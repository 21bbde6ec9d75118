#!/usr/bin/env node
/** Runs the built command line; in a fresh checkout it builds first, once. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli/tuhatverkko.js', import.meta.url);

if (!existsSync(built)) {
  process.stderr.write(
    'Tuhatverkko rakennetaan ensimmäistä kertaa … / Building for the first time …\n',
  );
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(
      'Rakentaminen ei onnistunut. Aja: npm ci / Building failed. Run: npm ci\n',
    );
    process.exit(1);
  }
}

// Read when graphql is loaded: without it each value of an answer is looked at far more closely.
process.env.NODE_ENV ??= 'production';

const { runCommandLine } = await import(built.href);
process.exitCode = await runCommandLine(process.argv.slice(2));
// A store that accepts a connection and never says a word would keep the process from ending.
setTimeout(() => process.exit(), 1_000).unref();
