/**
 * The open data and textbook graphs that lie beside the checkout, in `../shared/`, or where the
 * environment variable SHARED_DATA points. Where they are missing, what needs them is skipped by name.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

const root = resolve(
  process.env['SHARED_DATA'] ?? fileURLToPath(new URL('../../../shared', import.meta.url)),
);

/** The absolute path of a shared file or folder ("data/fi"), or undefined where it is missing. */
export function sharedData(path: string): string | undefined {
  const whole = join(root, path);
  return existsSync(whole) ? whole : undefined;
}

/**
 * A suite that reads one shared file or folder and gets its absolute path. Where it is missing the
 * suite is skipped with the reason in its name; with `CI=true` the skipped suite fails the run.
 */
export function describeWithSharedData(
  name: string,
  path: string,
  suite: (path: string) => void,
): void {
  const whole = sharedData(path);
  if (whole !== undefined) {
    describe(name, () => suite(whole));
  } else {
    describe.skip(`${name}: no shared data at ${join(root, path)}`, () => {
      test('needs the shared data', () => undefined);
    });
  }
}
