/**
 * `npm run check`: runs every script of package.json whose name begins with `check:`, two at a time, and
 * says at the end which failed and how long each took. Exits 1 when any failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Most work in one thread, on machines that have two cores and memory for as many compilers. */
const AT_ONCE = 2;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: { readonly [name: string]: string };
};
const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));

/** What a check says is told when it has ended, so that no other one's words stand between. */
async function outcomeOf(name: string): Promise<{ passed: boolean; line: string }> {
  const begun = performance.now();
  const check = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [check.stdout, check.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => (said += words));
  }
  const [status] = (await once(check, 'close')) as [number | null];
  console.log(`\n── ${name}\n${said.trimEnd()}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  return { passed: status === 0, line: `${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)` };
}

const outcomes: { passed: boolean; line: string }[] = [];
let next = 0;
const runner = async () => {
  while (next < names.length) {
    const at = next++;
    outcomes[at] = await outcomeOf(names[at]!);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, runner));

console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`);
if (outcomes.length === 0 || outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
