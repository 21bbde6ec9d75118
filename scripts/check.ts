/**
 * `npm run check`: runs every script of package.json whose name begins with `check:`, one after another,
 * and says at the end which failed and how long each took. Exits 1 when any failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: { readonly [name: string]: string };
};
const outcomes = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .map((name) => {
    console.log(`\n── ${name}`);
    const begun = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    return { passed: status === 0, line: `${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)` };
  });

console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`);
if (outcomes.length === 0 || outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
