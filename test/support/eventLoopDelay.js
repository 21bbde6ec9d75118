/**
 * Preloaded into a process (`node --import`): when it ends, the longest times for which its event loop
 * was held stand in the file that EVENT_LOOP_DELAY_FILE names, in milliseconds. SIGUSR2 begins anew.
 */
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const file = process.env.EVENT_LOOP_DELAY_FILE;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('SIGUSR2', () => delay.reset());
process.once('exit', () => {
  const milliseconds = (nanoseconds) => Math.round(nanoseconds / 1e6);
  const p99 = milliseconds(delay.percentile(99));
  writeFileSync(file, JSON.stringify({ p99, most: milliseconds(delay.max) }));
});
