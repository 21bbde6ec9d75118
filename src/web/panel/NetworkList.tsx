/** The map's networks as a list that can be searched: everything on the map, without a mouse. */
import { useId, useMemo, useState } from 'react';
import type { NetworkMap } from '../api.js';
import { colourOfKind } from '../map/colours.js';
import { useLanguage } from '../page/language.js';
import { hashOf } from '../page/selection.js';
import { pointing, type Point } from './pointing.js';
import { UndrawnNetworks } from './UndrawnNetworks.js';

/** Case and accents do not matter: "jarjesto" finds "Järjestö". */
function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

export function NetworkList({ map, onPoint }: { map: NetworkMap; onPoint: Point }) {
  const { t, counted, locale } = useLanguage();
  const [asked, setAsked] = useState('');
  const id = useId();
  const networks = useMemo(
    () =>
      map.nodes
        .map((node) => ({ ...node, words: folded(node.name) }))
        .sort((a, b) => b.members - a.members || a.name.localeCompare(b.name, locale)),
    [map, locale],
  );
  const drawn = useMemo(() => new Set(map.nodes.map((node) => node.id)), [map]);
  const wanted = folded(asked).split(/\s+/);
  const found = networks.filter(({ words }) => wanted.every((word) => words.includes(word)));
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
          {found.length === 0
            ? t('web:lists.noNetworks')
            : counted('web:lists.found', found.length)}
        </p>
      </div>
      <ul className="rows" aria-label={t('web:lists.networks')}>
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
              <span className="quiet">{counted('web:lists.members', node.members)}</span>
            </a>
          </li>
        ))}
      </ul>
      {map.drawn.networks < map.total.networks && wanted.join('').length > 1 && (
        <UndrawnNetworks asked={asked} isDrawn={(network) => drawn.has(network)} />
      )}
    </>
  );
}
