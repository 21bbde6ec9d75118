/**
 * What a part of the page knows of an answer it has asked for: on its way, here, or failed. While the
 * service is away the question is asked again every few seconds.
 */
import { useEffect, useRef, useState } from 'react';
import { ServiceAwayError } from '../api.js';

export interface Answer<T> {
  readonly state: 'loading' | 'ready' | 'failed';
  /** The newest answer there is; while another is on its way, the one before it. */
  readonly value: T | undefined;
  readonly error: Error | undefined;
  retry(): void;
}

const RETRY_MILLISECONDS = 4_000;

/** Asks when first shown and whenever `question` changes; an answer no longer wanted is aborted. */
export function useAnswer<T>(
  question: string,
  ask: (signal: AbortSignal) => Promise<T>,
): Answer<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Omit<Answer<T>, 'retry'>>({
    state: 'loading',
    value: undefined,
    error: undefined,
  });
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // While the service is away the notice stays as it is, instead of flickering at each new try.
    setAnswer((last) =>
      last.error instanceof ServiceAwayError
        ? last
        : { state: 'loading', value: last.value, error: undefined },
    );
    ask(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setAnswer({ state: 'ready', value, error: undefined });
      },
      (reason: unknown) => {
        if (controller.signal.aborted) return;
        const error = reason instanceof Error ? reason : new Error(String(reason));
        setAnswer(({ value }) => ({ state: 'failed', value, error }));
        if (error instanceof ServiceAwayError) {
          timer = setTimeout(() => setAttempt((last) => last + 1), RETRY_MILLISECONDS);
        }
      },
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [question, attempt]);
  return { ...answer, retry: () => setAttempt((last) => last + 1) };
}

export interface Connection<Item> {
  /** Null where the total would tell how few people there are. */
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
}

export interface Pages<Head, Item> extends Answer<{
  readonly head: Head;
  readonly list: Connection<Item>;
}> {
  /** Asks for the next page; undefined when the last one is here. */
  readonly more: (() => void) | undefined;
}

/**
 * A connection read page by page; `head` is what comes with each page beside its rows. A question of
 * another name needs a fresh component (React's `key`), since pages are added to those before.
 */
export function usePages<Head, Item>(
  question: string,
  ask: (
    after: string | null,
    signal: AbortSignal,
  ) => Promise<{ readonly head: Head; readonly list: Connection<Item> }>,
): Pages<Head, Item> {
  const [wanted, setWanted] = useState(1);
  const kept = useRef<Connection<Item>>(undefined);
  const answer = useAnswer(`${question} ${wanted}`, async (signal) => {
    const before = kept.current;
    const { head, list } = await ask(before?.pageInfo.endCursor ?? null, signal);
    kept.current = { ...list, nodes: [...(before?.nodes ?? []), ...list.nodes] };
    return { head, list: kept.current };
  });
  const mayAsk = answer.state === 'ready' && answer.value?.list.pageInfo.hasNextPage === true;
  return { ...answer, more: mayAsk ? () => setWanted(wanted + 1) : undefined };
}
