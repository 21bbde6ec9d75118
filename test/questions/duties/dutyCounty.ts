/** A small county with duties, drawn by hand or at random, written by name into an embedded store. */
import type { ChangeSetBuilder, RecordCircumstances } from '../../../src/model/changeSet.js';
import type { EntityKind, RelationshipKind } from '../../../src/model/kinds.js';
import { parseDay } from '../../../src/model/time/days.js';
import type { RecordId } from '../../../src/model/record.js';
import { changeSetOf } from '../../contract/fixtures.js';
import type { TemporaryStores } from '../../snapshot/stores.js';
import { countyIn } from '../county.js';

/** From a day, inclusive, until another; open where it is left out. */
export interface Span {
  readonly from: string;
  readonly to?: string | undefined;
}

export interface Entry {
  readonly kind: EntityKind;
  readonly name: string;
  readonly properties?: object;
  readonly span?: Span | undefined;
}

export interface Tie {
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  /** Of FULFILS the bearer by name. */
  readonly properties?: { readonly [name: string]: string | boolean };
  readonly span?: Span | undefined;
}

const wording: { readonly [kind in EntityKind]?: string } = { Duty: 'text_fi', Source: 'title' };

function circumstances(span: Span | undefined): Partial<RecordCircumstances> {
  return span ? { validity: { from: span.from, to: span.to ?? 'open' } } : {};
}

function write(
  entries: readonly Entry[],
  ties: readonly Tie[],
  builder: ChangeSetBuilder,
): Map<string, RecordId> {
  const ids = new Map<string, RecordId>();
  for (const { kind, name, properties, span } of entries) {
    const all = { [wording[kind] ?? 'name_fi']: name, ...properties };
    const id = builder.createEntity(kind, all, circumstances(span));
    ids.set(name, id);
  }
  const idOf = (name: string): RecordId => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`Nothing is called ${name}.`);
    return id;
  };
  for (const { kind, from, to, properties = {}, span } of ties) {
    const { bearer, ...rest } = properties;
    const given = typeof bearer === 'string' ? { ...rest, bearer: idOf(bearer) } : rest;
    builder.createRelationship(kind, idOf(from), idOf(to), given, circumstances(span));
  }
  return ids;
}

let counties = 0;

export async function dutyCounty(
  stores: TemporaryStores,
  entries: readonly Entry[],
  ties: readonly Tie[],
) {
  const store = await stores.open();
  const county = await countyIn(stores, store, 'duties');
  let ids = new Map<string, RecordId>();
  const changeSet = changeSetOf(`duties ${counties++}`, (builder) => {
    ids = write(entries, ties, builder);
  });
  const { revision } = await store.commit(changeSet);
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const request = county.request();
  return {
    store,
    reader: request.records,
    asking: (day: string) => request.asking({ asOf: parseDay(day)!, atLeastRevision: revision }),
    id: (name: string): RecordId => ids.get(name) ?? `no id of ${name}`,
    nameOf: (id: RecordId): string => names.get(id) ?? id,
    close: () => county.close(),
  };
}

/** Two municipalities in a county, and who governs them. */
export const frame: { readonly entries: readonly Entry[]; readonly ties: readonly Tie[] } = {
  entries: [
    { kind: 'Area', name: 'Esimerkkilä', properties: { kind: 'municipality' } },
    { kind: 'Area', name: 'Esimerkkisaari', properties: { kind: 'municipality' } },
    { kind: 'Area', name: 'Maakunta', properties: { kind: 'wellbeingServicesCounty' } },
    { kind: 'Organisation', name: 'Esimerkkilän kunta', properties: { kind: 'municipality' } },
    { kind: 'Organisation', name: 'Esimerkkisaaren kunta', properties: { kind: 'municipality' } },
    {
      kind: 'Organisation',
      name: 'Hyvinvointialue',
      properties: { kind: 'wellbeingServicesCounty' },
    },
  ],
  ties: [
    { kind: 'PART_OF', from: 'Esimerkkilä', to: 'Maakunta' },
    { kind: 'PART_OF', from: 'Esimerkkisaari', to: 'Maakunta' },
    { kind: 'GOVERNS', from: 'Esimerkkilän kunta', to: 'Esimerkkilä' },
    { kind: 'GOVERNS', from: 'Esimerkkisaaren kunta', to: 'Esimerkkisaari' },
    { kind: 'GOVERNS', from: 'Hyvinvointialue', to: 'Maakunta' },
  ],
};
