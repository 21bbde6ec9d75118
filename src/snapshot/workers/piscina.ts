/**
 * What is used of Piscina, loaded past its own declarations: those contradict themselves under exact
 * optional properties, so that no program that reads them passes a check of its libraries.
 */
import { createRequire } from 'node:module';

interface PiscinaModule {
  readonly Piscina: new (options: {
    readonly filename: string;
    readonly minThreads: number;
    readonly maxThreads: number;
    readonly idleTimeout: number;
    readonly maxQueue: number;
  }) => Threads;
  /** Marks a result whose buffers are to be handed over. */
  readonly move: (transferable: object) => unknown;
  readonly transferableSymbol: symbol;
  readonly valueSymbol: symbol;
}

export interface Threads {
  /** Throws what the thread throws. */
  run(task: unknown): Promise<unknown>;
  /** Tasks that wait for a thread. */
  readonly queueSize: number;
  destroy(): Promise<void>;
}

export const { Piscina, move, transferableSymbol, valueSymbol } = createRequire(import.meta.url)(
  'piscina',
) as PiscinaModule;
