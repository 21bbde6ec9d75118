/** The county of docs/questions/whatIf.md, and scenarios asked of a county. */
import { saveScenario } from '../../../src/changes/workspace/saveScenario.js';
import type { Relationship } from '../../../src/model/record.js';
import type { ScenarioOperation } from '../../../src/model/workspace/scenarioOperations.js';
import type { NetworkFilter } from '../../../src/questions/filters/networkFilter.js';
import {
  type AskedSide,
  type WhatIf,
  whatIfSides,
} from '../../../src/questions/scenarios/whatIf.js';
import { Records } from '../../../src/records/records.js';
import { type County, type CountyWriter, TODAY } from '../county.js';

const now = new Date(`${TODAY}T12:00:00Z`);
let saves = 0;

/** The id of a scenario that is saved in a county. */
export async function saved(
  county: County,
  operations: readonly ScenarioOperation[],
): Promise<string> {
  const { store } = county;
  const commanding = { store, records: new Records(store), author: 'esimerkki', now };
  const called = { name: 'Esimerkkiunelma', drawnUpBy: 'Esimerkkiryhmä', operations };
  return (await saveScenario(commanding, { key: `save ${saves++}`, ...called })).document.id;
}

/** A scenario held against what is recorded, or against another one. */
export async function whatIf(
  county: County,
  scenario: string,
  against?: string,
  filter: NetworkFilter = {},
): Promise<WhatIf> {
  const request = county.request();
  const side = async (id?: string): Promise<AskedSide> => {
    const asking = await request.asking({ scenario: id });
    const overlay = asking.scenario?.carriedOut;
    const { records } = request;
    const reader = {
      entity: async (one: string, kind?: string) => {
        const recorded = await records.entity(one);
        const found = overlay ? overlay.record(one, recorded) : recorded;
        return kind === undefined || found?.kind === kind ? found : undefined;
      },
      relationship: async (kind: 'FULFILS', one: string) => {
        const recorded = (await records.relationship(kind, one)) as Relationship | undefined;
        return overlay ? overlay.record(one, recorded) : recorded;
      },
    } as unknown as AskedSide['reader'];
    return { asking, reader };
  };
  const recorded = await side();
  const before = against ? await side(against) : recorded;
  return whatIfSides({ recorded, before, after: await side(scenario) }, filter);
}

/**
 * Foorumi (a b c d e) meets 6 times a year for an hour, Neuvosto (a b c d) 4 times for two, Piiri (g) 12
 * times for one; how often Ryhmä (a f) meets nobody has said. h is in none. Piiri alone covers Utsjoki,
 * serves the young and fulfils a duty of the municipality; the others cover Rovaniemi.
 */
export function example(writer: CountyWriter): void {
  writer.area('Rovaniemi', 'municipality');
  writer.area('Utsjoki', 'municipality');
  writer.concept('nuoret', 'targetGroup');
  const meetings = (meetingsPerYear: number, meetingHours: number) => ({
    more: { meetingsPerYear, meetingHours },
    covers: ['Rovaniemi'],
  });
  writer.network('Foorumi', meetings(6, 1));
  writer.network('Neuvosto', meetings(4, 2));
  writer.network('Ryhmä', { covers: ['Rovaniemi'] });
  writer.network('Piiri', { ...meetings(12, 1), covers: ['Utsjoki'] });
  writer.lists({ Foorumi: 'a b c d e', Neuvosto: 'a b c d', Ryhmä: 'a f', Piiri: 'g' });
  writer.organisation('h');
  writer.link('SERVES', 'Piiri', 'nuoret');
  writer.organisation('kunta', { kind: 'municipality' });
  writer.duty('Neuvottelu');
  writer.fulfils('Piiri', 'Neuvottelu', 'kunta');
}
