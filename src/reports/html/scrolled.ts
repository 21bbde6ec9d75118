/** What may be wider than a phone scrolls by itself, with the keyboard too, and the page does not. */
import { createElement as h, type ReactElement } from 'react';

export function scrolled(label: string, whole: ReactElement): ReactElement {
  return h('div', { className: 'scroll', role: 'group', 'aria-label': label, tabIndex: 0 }, whole);
}
