/** Beside the map: the two lists, or what has been chosen from them or from the map. */
import { useEffect, useRef, useState } from 'react';
import type { NetworkMap } from '../api.js';
import { useLanguage } from '../page/language.js';
import { hashOf, select, type Selection } from '../page/selection.js';
import type { Standings } from '../page/standings.js';
import { NetworkList } from './NetworkList.js';
import { NetworkDetails } from './NetworkDetails.js';
import { PairDetails } from './PairDetails.js';
import { PairList } from './PairList.js';
import type { Point } from './pointing.js';

interface Props {
  readonly map: NetworkMap;
  /** By the measure that the networks are looked at by; by members where left out. */
  readonly standings: Standings | undefined;
  readonly selection: Selection;
  readonly onPoint: Point;
}

export function Panel({ map, standings, selection, onPoint }: Props) {
  const { t, locale } = useLanguage();
  const [shown, setShown] = useState<'pairs' | 'networks'>('pairs');
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Selection>({ kind: 'nothing' });

  useEffect(() => {
    // Whoever goes back to a list stands again on the row left from.
    if (selection.kind === 'nothing' && before.current.kind !== 'nothing') {
      const row = `a[href="${CSS.escape(hashOf(before.current))}"]`;
      panel.current?.querySelector<HTMLElement>(`.list:not([hidden]) ${row}`)?.focus();
    }
    before.current = selection;
  }, [selection]);

  const choosing = selection.kind === 'nothing';
  return (
    <section
      className="panel"
      id="lists"
      ref={panel}
      tabIndex={-1}
      aria-label={t('web:lists.label')}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !choosing) select({ kind: 'nothing' });
      }}
    >
      <div className="tabs" hidden={!choosing}>
        {(['pairs', 'networks'] as const).map((list) => (
          <button
            key={list}
            type="button"
            aria-pressed={shown === list}
            onClick={() => setShown(list)}
          >
            {t(`web:lists.${list}`)}
          </button>
        ))}
      </div>
      <div className="list" hidden={!choosing || shown !== 'pairs'}>
        <PairList onPoint={onPoint} />
      </div>
      <div className="list" hidden={!choosing || shown !== 'networks'}>
        <NetworkList map={map} standings={standings} onPoint={onPoint} />
      </div>
      {selection.kind === 'network' && (
        <NetworkDetails key={`${selection.id} ${locale}`} id={selection.id} onPoint={onPoint} />
      )}
      {selection.kind === 'pair' && (
        <PairDetails
          key={`${selection.a} ${selection.b} ${locale}`}
          a={selection.a}
          b={selection.b}
          onPoint={onPoint}
        />
      )}
    </section>
  );
}
