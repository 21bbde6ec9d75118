/**
 * The example operations as the playground's tabs, the questions people begin with first. Those that
 * need identifiers get them from the most overlapping pair, so that each question runs as it stands.
 * Commands that merge or overwrite records get none: which ones is for the reader to say.
 */
import { askNetwork, askOverlap, askOverlaps } from '../api.js';

const files = import.meta.glob<string>('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What is not named here follows by name. */
const first = [
  'overlaps',
  'overlap',
  'network',
  'closestNetworks',
  'networks',
  'networkMap',
  'decisions',
  'mergeCandidates',
  'whatIf',
  'unaffiliated',
  'load',
  'reach',
  'mandates',
  'contactRoles',
  'cadence',
  'dutyFulfilment',
  'municipalityOverview',
  'organisations',
  'organisation',
  'contactPersons',
  'municipalities',
  'municipality',
  'serviceAreas',
  'search',
];

export async function exampleTabs(): Promise<{ query: string; variables: string }[]> {
  const identifiers = await identifiersOfAPair();
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return Object.entries(files)
    .map(([path, query]) => ({ name: path.replace(/^.*\/|\.graphql$/g, ''), query }))
    .sort((a, b) => place(a.name) - place(b.name) || a.name.localeCompare(b.name, 'en'))
    .map(({ query }) => ({ query, variables: variablesFor(query, identifiers) }));
}

/** Identifiers by the name that the examples' variables have. */
type Identifiers = { readonly [variable: string]: string | readonly string[] };

/** Nothing when the store is empty or the service away: then the examples open with no variables. */
async function identifiersOfAPair(): Promise<Identifiers> {
  const signal = AbortSignal.timeout(5_000);
  try {
    const { overlaps } = await askOverlaps({ first: 1 }, signal);
    const pair = overlaps.nodes[0];
    if (pair === undefined) return {};
    const { overlap } = await askOverlap({ a: pair.a.id, b: pair.b.id, first: 1 }, signal);
    const { network } = await askNetwork({ network: pair.a.id, first: 1 }, signal);
    const organisation = overlap?.sharedOrganisations.nodes[0]?.id;
    const membership = network?.members.nodes[0]?.id;
    return {
      a: pair.a.id,
      b: pair.b.id,
      network: pair.a.id,
      networks: [pair.a.id, pair.b.id],
      record: pair.a.id,
      lastDay: overlaps.about.asOf,
      decidedOn: overlaps.about.asOf,
      ...(organisation === undefined ? {} : { organisation, member: organisation }),
      ...(membership === undefined ? {} : { membership }),
    };
  } catch {
    return {};
  }
}

/** The identifiers that a query's variables without a default ask for, as JSON. */
function variablesFor(query: string, identifiers: Identifiers): string {
  const required = [...query.matchAll(/\$(\w+): (?:\w+|\[\w+!?\])!(?! =)/g)].map(
    ([, name]) => name ?? '',
  );
  const known = required.filter((name) => identifiers[name] !== undefined);
  if (known.length === 0) return '';
  return JSON.stringify(
    Object.fromEntries(known.map((name) => [name, identifiers[name]])),
    null,
    2,
  );
}
