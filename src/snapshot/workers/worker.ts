/**
 * One thread of the pool: does a task step by step, tells how far it is, and stops when it is told to,
 * all by a few bytes of shared memory, so that no message has to get through while it computes.
 */
import type { GivenTo, TaskName } from '../../analysis/tasks.js';
import { stepsOf } from './analysis.js';
import { move, transferableSymbol, valueSymbol } from './piscina.js';

/** What a thread is told: the task, and the memory by which it is followed. */
export interface Order<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly given: GivenTo<Name>;
  readonly control: Control;
}

/** Shared with the thread that asked. */
export interface Control {
  /** Its one number is 1 once nobody waits any more. */
  readonly abandoned: Int32Array<SharedArrayBuffer>;
  /** Its one number is the share done, 0 to 1. */
  readonly progress: Float64Array<SharedArrayBuffer>;
}

/** The result of a task; undefined when it was abandoned. */
export default function work({ name, given, control }: Order): unknown {
  const steps = stepsOf(name, given);
  while (Atomics.load(control.abandoned, 0) === 0) {
    const step = steps.next();
    if (step.done) return moved(step.value);
    if (step.value !== undefined) control.progress[0] = step.value;
  }
  return undefined;
}

/** Hands columns over instead of copying them, unless they share their memory with others. */
function moved(result: unknown): unknown {
  const columns: unknown[] =
    typeof result === 'object' && result !== null ? [result, ...Object.values(result)] : [];
  const buffers = new Set<ArrayBuffer>();
  for (const column of columns) {
    if (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer) {
      buffers.add(column.buffer);
    }
  }
  return move({ [transferableSymbol]: [...buffers], [valueSymbol]: result });
}
