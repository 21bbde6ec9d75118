/** Which municipality a list means by a name or a code, and which have merged away since. */
import type { Day } from '../../model/time/days.js';
import { nearestOf } from '../../model/errors/problems.js';
import type { Entity } from '../../model/record.js';
import { foldName, searchableTexts } from '../../model/searchText.js';
import { validitySpans } from '../../model/time/validity.js';
import { findEntities } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { LongList } from './longList.js';
import type { Remarks } from './remarks.js';

const CODE = /^\d{3}$/;

/**
 * The municipality of each text in the list that names one on the list's day; a problem is told for
 * every row with a text that names none, or one that had merged away by then.
 */
export async function resolveMunicipalities(
  store: GraphStore,
  list: LongList,
  listDay: Day,
  remarks: Remarks,
): Promise<ReadonlyMap<string, Entity<'Area'>>> {
  const texts = list.distinct('municipality');
  if (texts.length === 0) return new Map();
  const found = new Map<string, Entity<'Area'>>();
  const wrong = new Map<string, (row: number) => void>();

  const byCode = await findEntities(
    store,
    'Area',
    'code',
    texts.filter((text) => CODE.test(text)),
  );
  const byName = await findEntities(store, 'Area', 'name', [...new Set(texts.map(foldName))]);
  for (const text of texts) {
    const named = CODE.test(text) ? byCode.get(text) : byName.get(foldName(text));
    const candidates = (named ?? []).filter(({ properties }) => properties.kind === 'municipality');
    const present = candidates.filter((area) => listDay < validitySpans(area.validity).possibleTo);
    const [only] = present;
    const [former] = candidates;
    if (only && present.length === 1) {
      found.set(text, only);
    } else if (only) {
      const names = present.map((area) => `${nameOf(area)} (${area.properties.code ?? area.id})`);
      wrong.set(text, (row) =>
        remarks.problem('ambiguousMunicipality', row, 'municipality', text, {
          candidates: names.join(', '),
        }),
      );
    } else if (former) {
      const facts = await mergerOf(store, former);
      wrong.set(text, (row) =>
        remarks.problem('municipalityMerged', row, 'municipality', text, facts),
      );
    } else {
      const nearest = nearestOf(text, await municipalityNames(store));
      wrong.set(text, (row) =>
        remarks.problem('unknownMunicipality', row, 'municipality', text, { nearest }),
      );
    }
  }
  if (wrong.size > 0) {
    for (let index = 0; index < list.size; index++) {
      wrong.get(list.value(index, 'municipality') ?? '')?.(list.rowNumber(index));
    }
  }
  return found;
}

function nameOf(area: Entity<'Area'>): string {
  return searchableTexts(area)[0] ?? '';
}

async function mergerOf(store: GraphStore, former: Entity<'Area'>) {
  const code = former.properties.successorCode ?? '';
  const successors = await findEntities(store, 'Area', 'code', [code]);
  const successor = successors
    .get(code)
    ?.find(({ properties }) => properties.kind === 'municipality');
  return {
    name: nameOf(former),
    on: former.validity.to,
    successor: successor ? nameOf(successor) : '',
    successorCode: code,
  };
}

/** Names of all municipalities; read only when a name is not known. */
async function municipalityNames(store: GraphStore): Promise<string[]> {
  const names: string[] = [];
  for await (const batch of store.scan('Area')) {
    for (const area of batch) {
      if (area.kind !== 'Area' || area.properties.kind !== 'municipality') continue;
      if (area.properties.name_fi !== undefined) names.push(area.properties.name_fi);
      if (area.properties.name_sv !== undefined) names.push(area.properties.name_sv);
    }
  }
  return names;
}
