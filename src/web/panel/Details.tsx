/** The frame of what has been chosen: a way back, and a heading that takes the keyboard's focus. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage } from '../page/language.js';
import { hashOf } from '../page/selection.js';

interface Props {
  /** Undefined until the answer is here. */
  readonly heading: ReactNode | undefined;
  readonly children: ReactNode;
}

export function Details({ heading, children }: Props) {
  const { t } = useLanguage();
  const element = useRef<HTMLHeadingElement>(null);
  const here = heading !== undefined;
  useEffect(() => element.current?.focus(), [here]);
  return (
    <article className="details">
      <a className="back" href={hashOf({ kind: 'nothing' })}>
        <span aria-hidden="true">←</span> {t('web:page.back')}
      </a>
      {here && (
        <h2 ref={element} tabIndex={-1}>
          {heading}
        </h2>
      )}
      {children}
    </article>
  );
}
