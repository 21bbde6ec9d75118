/**
 * An invented survey of who informs whom and who reports to whom, beside memberships: enough that the
 * word of the NGO council comes to some municipalities by it alone, and to others not.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { RecordId } from '../../model/record.js';
import { LIST_DAY } from './dates.js';

interface PlannedInforming {
  readonly kind: 'INFORMS' | 'REPORTS_TO';
  /** Keys of bodies and organisations. */
  readonly from: string;
  readonly to: string;
  /** Where it is not so yet. */
  readonly since?: string;
}

/** The county sends its news on to some municipalities, to Utsjoki from the next year on. */
const told: readonly PlannedInforming[] = [
  { kind: 'INFORMS', from: 'o-lapha', to: 'o-municipality 498' },
  { kind: 'INFORMS', from: 'o-lapha', to: 'o-municipality 854' },
  { kind: 'INFORMS', from: 'o-lapha', to: 'o-municipality 976' },
  { kind: 'INFORMS', from: 'o-lapha', to: 'o-municipality 890', since: '2027-01-01' },
  { kind: 'INFORMS', from: 'o-ita-lapin-kuntayhtyma', to: 'o-municipality 583' },
  { kind: 'INFORMS', from: 'o-ita-lapin-kuntayhtyma', to: 'o-municipality 742' },
  { kind: 'REPORTS_TO', from: 'b-jnk-teemaryhmat', to: 'b-jnk' },
  { kind: 'REPORTS_TO', from: 'b-jarjestofoorumi', to: 'b-jnk' },
];

/** `idOf` gives ids by key; `invented` is the source of all that is invented. */
export function writeInforming(
  builder: ChangeSetBuilder,
  invented: RecordId,
  idOf: (key: string) => RecordId,
): void {
  const survey = builder.createEntity('Source', {
    title: 'Keksitty esimerkkikysely: kuka tiedottaa kenelle',
    publishedOn: LIST_DAY,
    invented: true,
  });
  told.forEach(({ kind, from, to, since = LIST_DAY }, at) => {
    const locator = `rivi ${at + 1}`;
    builder.createRelationship(
      kind,
      idOf(from),
      idOf(to),
      {},
      {
        validity: { from: since, to: 'open' },
        sources: [{ source: survey, locator }, { source: invented }],
      },
    );
  });
}
