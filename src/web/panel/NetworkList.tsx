/** The map's networks as a list that can be searched: everything on the map, without a mouse. */
import { useId, useMemo, useState } from 'react';
import type { NetworkMap } from '../api.js';
import { colourOfKind } from '../map/colours.js';
import { useLanguage } from '../page/language.js';
import { look } from '../page/mapView.js';
import { hashOf } from '../page/selection.js';
import type { Standings } from '../page/standings.js';
import { CommunityRow } from './CommunityRow.js';
import { pointing, type Point } from './pointing.js';
import { UndrawnNetworks } from './UndrawnNetworks.js';

/** Case and accents do not matter: "jarjesto" finds "Järjestö". */
function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

interface Props {
  readonly map: NetworkMap;
  /** By which they are listed; by members where left out. */
  readonly standings: Standings | undefined;
  readonly onPoint: Point;
}

export function NetworkList({ map, standings, onPoint }: Props) {
  const { t, counted, standing, locale } = useLanguage();
  const [asked, setAsked] = useState('');
  const id = useId();
  const networks = useMemo(
    () =>
      map.nodes
        .map((node) => ({ ...node, words: folded(node.name) }))
        .sort(
          (a, b) =>
            rankOf(standings, a.id) - rankOf(standings, b.id) ||
            b.members - a.members ||
            a.name.localeCompare(b.name, locale),
        ),
    [map, standings, locale],
  );
  const listed = useMemo(
    () => new Set([...map.nodes, ...map.withoutPlace].map(({ id }) => id)),
    [map],
  );
  const wanted = folded(asked).split(/\s+/);
  const matches = (words: string) => wanted.every((word) => words.includes(word));
  const found = networks.filter(({ words }) => matches(words));
  const communities = map.communities.filter(({ name }) => matches(folded(name)));
  const nowhere = map.withoutPlace.filter(({ name }) => matches(folded(name)));
  const count = found.length + communities.length + nowhere.length;
  return (
    <>
      <div className="list-head">
        <label htmlFor={id}>{t('web:lists.find')}</label>
        <input
          id={id}
          type="search"
          value={asked}
          autoComplete="off"
          onChange={({ target }) => setAsked(target.value)}
        />
        <p className="quiet" role="status">
          {count === 0
            ? t('web:lists.noNetworks')
            : counted(
                map.communities.length > 0 ? 'web:lists.communities' : 'web:lists.found',
                count,
              )}
        </p>
      </div>
      <ul className="rows" aria-label={t('web:lists.networks')}>
        {communities.map((community) => (
          <CommunityRow key={community.id} community={community} onPoint={onPoint} />
        ))}
        {found.map((node) => (
          <li key={node.id}>
            <a
              className="row network-row"
              href={hashOf({ kind: 'network', id: node.id })}
              {...pointing(onPoint, node.id)}
            >
              <span className="dot" style={{ background: colourOfKind(node.kind) }} />
              <span className="network-name">
                {node.name}
                <span className="quiet">{t(`web:kinds.${node.kind ?? 'unstated'}`)}</span>
              </span>
              <span className="quiet">
                {standings
                  ? standing(standings.get(node.id))
                  : counted('web:lists.members', node.members)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {nowhere.length > 0 && (
        <>
          <h2 className="list-heading">{t('web:lists.nowhere')}</h2>
          <ul className="rows" aria-label={t('web:lists.nowhere')}>
            {nowhere.map(({ id, name }) => (
              <li key={id}>
                <Unplaced id={id} name={name} isCommunity={map.communities.length > 0} />
              </li>
            ))}
          </ul>
        </>
      )}
      {(map.within.length > 0 || listed.size < map.total.networks) &&
        wanted.join('').length > 1 && (
          <UndrawnNetworks asked={asked} isDrawn={(network) => listed.has(network)} />
        )}
    </>
  );
}

/** Those without a value stand last; without a measure all are equal. */
function rankOf(standings: Standings | undefined, network: string): number {
  return standings === undefined ? 0 : (standings.get(network)?.rank ?? Number.MAX_VALUE);
}

interface UnplacedProps {
  readonly id: string;
  readonly name: string;
  readonly isCommunity: boolean;
}

function Unplaced({ id, name, isCommunity }: UnplacedProps) {
  if (isCommunity) {
    return (
      <button type="button" className="row network-row" onClick={() => look({ community: id })}>
        {name}
      </button>
    );
  }
  return (
    <a className="row network-row" href={hashOf({ kind: 'network', id })}>
      {name}
    </a>
  );
}
