/** The command line as a test calls it: in this process, and heard out. */
import { runCommandLine } from '../../src/cli/tuhatverkko.js';

/** Runs one command line in English and catches what it writes. */
export async function run(...commandLine: readonly string[]) {
  const said = { out: '', err: '' };
  const { stdout, stderr } = process;
  const originals = [stdout.write, stderr.write] as const;
  stdout.write = (chunk: string | Uint8Array) => (said.out += String(chunk)) !== '';
  stderr.write = (chunk: string | Uint8Array) => (said.err += String(chunk)) !== '';
  try {
    const code = await runCommandLine(['--language', 'en', ...commandLine]);
    // The warning of the test runner's own modules is nothing that the command says.
    return { code, ...said, err: said.err.replace(/^\((node:|Use `node).*\n/gm, '') };
  } finally {
    [stdout.write, stderr.write] = originals;
  }
}
