/** `tuhatverkko report`: the report of an area as a file that needs nothing beside it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/tuhatverkko.js', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  expect(run('demo').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command in English on a store in the folder. */
function run(...commandLine: readonly string[]) {
  const store = `sqlite:${join(folder, 'demo.db')}`;
  return spawnSync(process.execPath, [bin, ...commandLine, '--store', store, '--language', 'en'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    cwd: folder,
  });
}

test('writes a page that stands alone, and never over another file', () => {
  const file = join(folder, 'raportti.html');
  const wanted = ['report', '--area', 'Lapin hyvinvointialue', '--lang', 'sv', '--out', file];
  const { status, stdout, stderr } = run(...wanted);
  expect([status, stdout, stderr]).toEqual([0, `The report is in ${file}.\n`, '']);
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('<html lang="sv"');
  expect(html).toContain('@page');
  expect(html).not.toMatch(/<script|(src|href)="(?!#|data:)/);
  expect(run(...wanted).status).toBe(2);
});

test('an area that there is not is told with the nearest, and nothing is written', () => {
  const { status, stderr } = run('report', '--area', 'Sodankyla', '--out', 'a.html');
  expect([status, stderr]).toEqual([0, '']);
  const slip = run('report', '--area', 'Sodankylo', '--out', 'b.html');
  expect(slip.status).toBe(2);
  expect(slip.stderr).toMatch(
    /^There is no area “Sodankylo”\. .*\nDid you mean one of these\?\nSodankylä\n$/,
  );
  expect(() => readFileSync(join(folder, 'b.html'))).toThrow();
});
