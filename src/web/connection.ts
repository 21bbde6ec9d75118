/**
 * How it stands with the service and its store, as the newest answer to any question told it; while
 * nobody asks anything, the page asks by itself now and then.
 */
import { useEffect, useSyncExternalStore } from 'react';

type Connection =
  | {
      readonly state: 'well';
      /** The newest revision that the service has told of; undefined before the first answer. */
      readonly revision: number | undefined;
      /** Just now something was away. */
      readonly isBack: boolean;
    }
  | {
      readonly state: 'storeAway';
      /** An ISO moment: since when the service has not heard of its store. */
      readonly since: string | undefined;
    }
  | { readonly state: 'serviceAway' };

const WHILE_WELL = 15_000;
const WHILE_AWAY = 4_000;
/** How long it is said that all is well again. */
const BACK = 12_000;

let connection: Connection = { state: 'well', revision: undefined, isBack: false };
let backUntil = 0;
const listeners = new Set<() => void>();

/** What an answer tells; a question that was given up tells nothing. */
type Told =
  | { readonly state: 'well'; readonly revision: number }
  | Exclude<Connection, { readonly state: 'well' }>;

export function note(told: Told): void {
  const next = after(connection, told);
  if (JSON.stringify(next) === JSON.stringify(connection)) return;
  connection = next;
  for (const listener of listeners) listener();
}

function after(last: Connection, told: Told): Connection {
  if (told.state === 'well') {
    if (last.state !== 'well') backUntil = Date.now() + BACK;
    return { ...told, isBack: Date.now() < backUntil };
  }
  // What could not be read tells that the store is away, not since when.
  if (told.state === 'storeAway' && last.state === 'storeAway') {
    return { ...told, since: told.since ?? last.since };
  }
  return told;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}

/** Keeps asking while the page is in sight: at once when it comes into sight, then now and then. */
export function useLookingAfter(ask: () => Promise<unknown>): void {
  const { state } = useConnection();
  useEffect(() => {
    const askIfSeen = () => {
      // Whatever comes of it has been noted.
      if (document.visibilityState === 'visible') ask().catch(() => undefined);
    };
    const timer = setInterval(askIfSeen, state === 'well' ? WHILE_WELL : WHILE_AWAY);
    document.addEventListener('visibilitychange', askIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askIfSeen);
    };
  }, [state, ask]);
}
