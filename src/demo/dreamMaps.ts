/**
 * Two scenarios beside the demonstration's facts, as a steering group might draw them up: two pairs made
 * one each, and a network for one shared matter, which also takes in associations that are in none.
 */
import type { ChangeSet } from '../model/changeSet.js';
import type { RecordId } from '../model/record.js';
import { type DocumentDraft, ownDocumentId, saveIdOf } from '../model/workspace/documents.js';
import type { ScenarioOperation } from '../model/workspace/scenarioOperations.js';
import { recordsNamedBy } from '../model/workspace/scenarioReferences.js';
import { plantedPairs } from './invented/plantedFindings.js';

interface DreamMap {
  readonly name: string;
  readonly operations: readonly ScenarioOperation[];
}

/** Drafts with ids of their own, the same every time; of a ChangeSet that is in the store at a revision. */
export function dreamMaps(
  { author, recordedAt, changes }: ChangeSet,
  baseRevision: number,
): readonly DocumentDraft<'scenario'>[] {
  const ids = new Map<string, RecordId>();
  for (const change of changes) {
    if (change.action !== 'create' || !('properties' in change.record)) continue;
    const { id, kind, properties } = change.record;
    if (kind === 'Network' || kind === 'Organisation') ids.set(properties.name_fi ?? '', id);
  }
  const idOf = (name: string): RecordId => {
    const id = ids.get(name);
    if (id === undefined) throw new RangeError(`Expected a name of the county, got "${name}".`);
    return id;
  };
  return [mergers(idOf), sharedMatter(idOf)].map(({ name, operations }, place) => {
    const key = `demonstration dream map ${place + 1}`;
    return {
      id: ownDocumentId('scenario', key),
      kind: 'scenario',
      saveId: saveIdOf(key),
      author,
      savedAt: recordedAt,
      subjects: recordsNamedBy(operations),
      content: { name, drawnUpBy: 'Ohjausryhmän esimerkkityöpaja', baseRevision, operations },
    };
  });
}

function mergers(idOf: (name: string) => RecordId): DreamMap {
  const [wide, group] = plantedPairs.duplicate;
  const [team, carers] = plantedPairs.absorbable;
  return {
    name: 'Kaksi yhdeksi, kahdesti (esimerkki)',
    operations: [
      { kind: 'merge', network: idOf(group), into: idOf(wide) },
      { kind: 'merge', network: idOf(team), into: idOf(carers) },
    ],
  };
}

/** Names of associations that are in no network, each at home in another municipality. */
const IN_NONE = [
  'Kemin esimerkkiomaiset Lehtokurppa ry',
  'Kittilän esimerkkiomaiset Hilla ry',
  'Rovaniemen esimerkkiomaiset Petäjä ry',
  'Tornion esimerkkiomaiset Kelo ry',
  'Sodankylän esimerkkiapu Aapa ry',
];

function sharedMatter(idOf: (name: string) => RecordId): DreamMap {
  const [network, group] = plantedPairs.territorial;
  const key = 'kokemus';
  return {
    name: 'Kokemuksellinen asiantuntijuus yhdistää (esimerkki)',
    operations: [
      {
        kind: 'found',
        key,
        name: 'Kokemuksellisen asiantuntijuuden esimerkkiverkosto',
        networkKind: 'network',
      },
      ...IN_NONE.map((name): ScenarioOperation => ({
        kind: 'addMembership',
        network: key,
        member: idOf(name),
        role: 'member',
      })),
      { kind: 'open', network: idOf(network) },
      { kind: 'end', network: idOf(group) },
    ],
  };
}
