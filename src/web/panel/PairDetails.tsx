/** A chosen pair: every measure with its counts, the rule that fired, and who sits in both. */
import { askOverlap, GoneError } from '../api.js';
import { useLanguage } from '../page/language.js';
import { Notice } from '../page/Notice.js';
import { hashOf } from '../page/selection.js';
import { usePages } from '../page/useAnswer.js';
import { Details } from './Details.js';
import { OverlapBar, unionOf, useShare } from './measures.js';
import { PairDecision } from './PairDecision.js';
import { pointing, type Point } from './pointing.js';
import { Rows } from './Rows.js';

interface Props {
  readonly a: string;
  readonly b: string;
  readonly onPoint: Point;
}

export function PairDetails({ a, b, onPoint }: Props) {
  const { t, number, apiLocale } = useLanguage();
  const share = useShare();
  const shared = usePages('pair', async (after, signal) => {
    const { overlap } = await askOverlap({ a, b, after, locale: apiLocale }, signal);
    if (overlap === null) throw new GoneError(`No pair ${a}, ${b}.`);
    return { head: overlap, list: overlap.sharedOrganisations };
  });
  const pair = shared.value?.head;
  if (pair === undefined) {
    return (
      <Details heading={undefined}>
        <Notice answer={shared} />
      </Details>
    );
  }
  const { shared: both, sizeA, sizeB, jaccard } = pair.members;
  return (
    <Details heading={pair.relationName}>
      <p className="quiet">{pair.rule}</p>
      {pair.decision !== null && <PairDecision decision={pair.decision} />}
      <ul className="pair-ends">
        {[
          { network: pair.a, size: sizeA },
          { network: pair.b, size: sizeB },
        ].map(({ network, size }) => (
          <li key={network.id}>
            <a
              href={hashOf({ kind: 'network', id: network.id })}
              {...pointing(onPoint, network.id)}
            >
              {network.name}
            </a>
            <span className="quiet">
              {size > 0 && `${share(both, size)} ${t('web:pair.containment')}`}
            </span>
          </li>
        ))}
      </ul>
      <OverlapBar members={pair.members} />
      <dl className="figures">
        <div>
          <dt>{t('web:pair.shared')}</dt>
          <dd>{number(both)}</dd>
        </div>
        <div>
          <dt title={t('web:pair.jaccardMore')}>{t('web:pair.jaccard')}</dt>
          <dd>{jaccard === null ? '–' : share(both, unionOf(pair.members))}</dd>
        </div>
        <div>
          <dt>{t('web:pair.people')}</dt>
          <dd>
            {pair.people.shared === null
              ? t('web:pair.peopleWithheld')
              : pair.people.jaccard === null
                ? '–'
                : number(pair.people.shared)}
          </dd>
        </div>
      </dl>
      <p className="quiet">
        {t('web:pair.jaccard')}: {t('web:pair.jaccardMore')}
      </p>
      {pair.explanationTexts.length > 0 && (
        <>
          <h3>{t('web:pair.why')}</h3>
          {pair.explanationTexts.map((words) => (
            <p key={words} className="explanation">
              {words}
            </p>
          ))}
        </>
      )}
      <h3>{t('web:pair.organisations')}</h3>
      <Rows
        pages={shared}
        none="–"
        label={t('web:pair.organisations')}
        row={({ id, name }) => (
          <li key={id} className="row member-row">
            {name}
          </li>
        )}
      />
    </Details>
  );
}
