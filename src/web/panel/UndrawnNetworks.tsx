/** Networks that a search finds but a large map leaves out; they open like those on the map. */
import { askSearch } from '../api.js';
import { useLanguage } from '../page/language.js';
import { Notice } from '../page/Notice.js';
import { hashOf } from '../page/selection.js';
import { useAnswer } from '../page/useAnswer.js';

interface Props {
  readonly asked: string;
  readonly isDrawn: (network: string) => boolean;
}

export function UndrawnNetworks({ asked, isDrawn }: Props) {
  const { t, apiLocale } = useLanguage();
  const answer = useAnswer(`${asked} ${apiLocale}`, async (signal) => {
    const question = { text: asked, kinds: ['NETWORK' as const], first: 50, locale: apiLocale };
    const { search } = await askSearch(question, signal);
    return search.nodes.flatMap((node) =>
      node.kindOfRecord === 'Network' && !isDrawn(node.id) ? [node] : [],
    );
  });
  return (
    <>
      {answer.value !== undefined && answer.value.length > 0 && (
        <>
          <h2 className="list-heading">{t('web:lists.notDrawn')}</h2>
          <ul className="rows" aria-label={t('web:lists.notDrawn')}>
            {answer.value.map(({ id, name }) => (
              <li key={id}>
                <a className="row network-row" href={hashOf({ kind: 'network', id })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Notice answer={answer} />
    </>
  );
}
