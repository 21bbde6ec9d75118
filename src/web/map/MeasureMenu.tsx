/** By what the circles are sized: the members of the networks, or a measure of who stands where. */
import { useId } from 'react';
import { useLanguage } from '../page/language.js';
import { look } from '../page/mapView.js';
import { Notice } from '../page/Notice.js';
import type { Measuring } from '../page/useMeasure.js';

export function MeasureMenu({ measuring }: { readonly measuring: Measuring }) {
  const { t } = useLanguage();
  const id = useId();
  const { measures, chosen, values } = measuring;
  return (
    <div className="measure-menu">
      <label htmlFor={id}>{t('web:measure.by')}</label>
      <select
        id={id}
        value={chosen?.metric ?? ''}
        onChange={({ target }) => look({ measure: target.value || undefined })}
      >
        <option value="">{t('web:measure.members')}</option>
        {measures.map(({ metric, name }) => (
          <option key={metric} value={metric}>
            {name}
          </option>
        ))}
      </select>
      {chosen && <Notice answer={values} />}
    </div>
  );
}
