/**
 * Which map the reader looks at: by what its places and its sizes are, which community is open, and
 * whether of what is so or of what would be if a scenario came to pass. It stands in the address before `#`, so that it can be linked to, and the browser's own Back closes what was opened.
 */
import { useMemo, useSyncExternalStore } from 'react';

export type Places = 'ties' | 'area';

export interface MapView {
  readonly places: Places;
  /** Id of the community that is open; undefined for the whole map. */
  readonly community: string | undefined;
  /** The measure of structure that sizes circles; undefined where members do. */
  readonly measure: string | undefined;
}

/** Id of the scenario that the whole page is about; another one, or none, is another address to open. */
export const scenarioShown = new URLSearchParams(location.search).get('scenario') ?? undefined;

/** The address of the page with a scenario, or of the page of what is so. */
export function addressWith(scenario: string | undefined): string {
  return scenario === undefined ? '/' : `/?scenario=${encodeURIComponent(scenario)}`;
}

const CHANGED = 'mapviewchange';

function viewOf(search: string): MapView {
  const asked = new URLSearchParams(search);
  return {
    places: asked.get('places') === 'area' ? 'area' : 'ties',
    community: asked.get('community') ?? undefined,
    measure: asked.get('measure') ?? undefined,
  };
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(CHANGED, changed);
  };
}

export function useMapView(): MapView {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return useMemo(() => viewOf(search), [search]);
}

/** Looks at another map; what is not named stays as it is. */
export function look(view: Partial<MapView>): void {
  const next = { ...viewOf(location.search), ...view };
  const address = new URL(location.href);
  const put = (name: string, value: string | undefined) => {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  put('places', next.places === 'area' ? 'area' : undefined);
  put('community', next.community);
  put('measure', next.measure);
  if (address.href === location.href) return;
  history.pushState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}
