/** A store that accepts connections and never says a word: a command says so, and ends. */
import { type AddressInfo, createServer } from 'node:net';
import { runCommand } from '../faults/victim.js';

test('a command ends when its store does not answer', async () => {
  const mute = createServer(() => undefined);
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const { port } = mute.address() as AddressInfo;
  try {
    // A process of its own, which the open connection could keep from ending.
    const { code, said } = await runCommand(['verify', '--store', `bolt://127.0.0.1:${port}`], {});
    expect(code).not.toBe(0);
    expect(said).toContain(`bolt://127.0.0.1:${port}`);
  } finally {
    mute.close();
  }
});
