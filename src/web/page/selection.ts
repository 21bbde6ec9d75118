/**
 * What the reader has chosen: nothing, a network, or a pair. It stands in the address after `#`, so
 * that it can be linked to, and the browser's own Back returns to what was before.
 */
import { useMemo, useSyncExternalStore } from 'react';

export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'network'; readonly id: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string };

/** The address of a selection within the page. */
export function hashOf(selection: Selection): string {
  switch (selection.kind) {
    case 'nothing':
      return '#/';
    case 'network':
      return `#/network/${encodeURIComponent(selection.id)}`;
    case 'pair':
      return `#/pair/${encodeURIComponent(selection.a)}/${encodeURIComponent(selection.b)}`;
  }
}

/** The selection of an address; one that makes no sense selects nothing. */
function selectionOf(hash: string): Selection {
  const [, kind, first, second] = hash.split('/').map(decoded);
  if (kind === 'network' && first) return { kind, id: first };
  if (kind === 'pair' && first && second) return { kind, a: first, b: second };
  return { kind: 'nothing' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function useSelection(): Selection {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => selectionOf(hash), [hash]);
}

export function select(selection: Selection): void {
  location.hash = hashOf(selection);
}
