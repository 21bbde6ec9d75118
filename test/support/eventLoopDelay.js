/**
 * Preloaded into a process (`node --import`): when it ends, the longest times for which its event loop
 * was held until it was told to stop stand in the file that EVENT_LOOP_DELAY_FILE names, in milliseconds,
 * and, on Linux, the most processor time that the answering thread took of one turn. SIGUSR2 begins anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Between two looks at the processor time, in milliseconds: what is told may be as much too long. */
const LOOK = 5;

const file = process.env.EVENT_LOOP_DELAY_FILE;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

const usage = `/proc/self/task/${process.pid}/schedstat`;
const hasUsage = existsSync(usage);
const processorTime = () => (hasUsage ? Number(readFileSync(usage, 'utf8').split(' ')[0]) : 0);
let last = processorTime();
let most = 0;
setInterval(() => {
  const now = processorTime();
  most = Math.max(most, now - last);
  last = now;
}, LOOK).unref();

process.on('SIGUSR2', () => {
  delay.reset();
  last = processorTime();
  most = 0;
});

function held() {
  const milliseconds = (nanoseconds) => Math.round(nanoseconds / 1e6);
  const p99 = milliseconds(delay.percentile(99));
  const processor = hasUsage ? { mostProcessorTime: milliseconds(most) } : {};
  return { p99, most: milliseconds(delay.max), ...processor };
}

// Whoever stops answers nobody any more, and closes its store in one turn.
let untilStop;
process.once('SIGTERM', () => (untilStop = held()));
process.once('exit', () => writeFileSync(file, JSON.stringify(untilStop ?? held())));
