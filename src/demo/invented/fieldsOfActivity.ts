/**
 * An invented list of the fields in which the invented associations and foundations are active. Of other
 * organisations it says nothing.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { OrganisationKind } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import type { PlannedOrganisation } from '../plan.js';
import { LIST_DAY } from './dates.js';
import { themes } from './vocabulary.js';

const LISTED: ReadonlySet<OrganisationKind> = new Set(['association', 'foundation']);

/** `idOf` gives the ids of organisations by name; `invented` is the source of all that is invented. */
export function writeFieldsOfActivity(
  builder: ChangeSetBuilder,
  invented: RecordId,
  organisations: readonly PlannedOrganisation[],
  idOf: (name: string) => RecordId,
): void {
  const list = builder.createEntity('Source', {
    title: 'Keksitty esimerkkiluettelo: yhdistysten ja säätiöiden toimialat',
    publishedOn: LIST_DAY,
    invented: true,
  });
  let row = 0;
  const circumstances = () => ({
    sources: [{ source: list, locator: `rivi ${++row}` }, { source: invented }],
  });
  const fields = new Map(
    themes.map(({ code, genitive, sv, en }) => {
      const names = {
        name_fi: `${genitive} ala (esimerkki)`,
        name_sv: `${sv} (exempel)`,
        name_en: `${en} (example)`,
      };
      const concept = { scheme: 'fieldOfActivity', ...names } as const;
      return [code, builder.createEntity('Concept', concept, circumstances())];
    }),
  );
  for (const { names, kind, theme, known } of organisations) {
    const field = theme === undefined ? undefined : fields.get(theme);
    if (known || field === undefined || names.fi === undefined || !LISTED.has(kind)) continue;
    builder.createRelationship('ABOUT', idOf(names.fi), field, {}, circumstances());
  }
}
