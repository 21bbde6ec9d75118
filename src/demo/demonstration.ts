/**
 * The demonstration county as one ChangeSet: Lapland's real frame of areas, named bodies and named
 * organisations, and invented organisations, networks, people and memberships, each with the source
 * that says it is invented. Always the same, to the last byte.
 */
import { finlandAreas } from '../changes/foundFinland.js';
import { type ChangeSet, ChangeSetBuilder } from '../model/changeSet.js';
import { changeSetId, recordId } from '../model/identifiers.js';
import type { RecordId } from '../model/record.js';
import { writeContactRegister } from './invented/contactRegister.js';
import { LIST_DAY } from './invented/dates.js';
import { writeFieldsOfActivity } from './invented/fieldsOfActivity.js';
import { writeInforming } from './invented/informing.js';
import { writeDutyWork } from './invented/dutyWork.js';
import { writeMandates } from './invented/mandates.js';
import { writeWorkOfNetworks } from './invented/workOfNetworks.js';
import { planDemonstration } from './planDemonstration.js';
import { writeStated } from './stated/writeStated.js';
import { writeDemonstration } from './writeDemonstration.js';

const ID = changeSetId('demonstration county, edition 4');

/** The source of all that is invented: the first record of the ChangeSet. */
export const demoSourceId: RecordId = recordId(ID, 0);

/** Needs Finland's areas in the store (`foundFinland`). Some 9,000 changes; takes about a second. */
export function demoChangeSet(): ChangeSet {
  const builder = new ChangeSetBuilder(
    {
      id: ID,
      author: 'tuhatverkko',
      message: 'Esittelymaakunta: Lapin todelliset puitteet, keksityt jäsenyydet (esimerkki)',
      recordedAt: `${LIST_DAY}T00:00:00.000Z`,
    },
    { validity: { from: 'unknown', to: 'open', attestedOn: LIST_DAY } },
  );
  const finland = finlandAreas();
  const plan = planDemonstration();
  const known = writeDemonstration(plan, builder, finland);
  const stated = writeStated(builder, known);
  const idOf = (key: string) => {
    const id = stated.get(key);
    if (id === undefined) throw new RangeError(`Expected something of the county, got "${key}".`);
    return id;
  };
  writeContactRegister(builder, demoSourceId, idOf);
  writeMandates(builder, demoSourceId, idOf);
  writeDutyWork(builder, { invented: demoSourceId, areas: finland.municipalitySource }, idOf);
  writeInforming(builder, demoSourceId, idOf);
  writeWorkOfNetworks(builder, demoSourceId, idOf);
  writeFieldsOfActivity(builder, demoSourceId, plan.organisations, idOf);
  return builder.build();
}
