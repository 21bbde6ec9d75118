/** Who may see and do what of scenarios: a part of the access table, which lists every field. */
import { command, connection, each, edge, facts, type Fields, person } from '../entries.js';

export const scenarioQueries: Fields = each(facts, 'scenario scenarios whatIf');
export const scenarioCommands: Fields = each(
  command,
  'saveScenario removeScenario adoptScenario rebaseScenario',
);

export const scenarioTypes: { readonly [type: string]: Fields } = {
  ScenarioPayload: each(facts, 'applied clientMutationId scenario version'),
  Scenario: {
    ...each(facts, 'id name baseRevision fit operations version versions recordedAt'),
    ...each(person, 'drawnUpBy recordedBy'),
  },
  // One that names a person tells nothing but its kind.
  ScenarioOperation: {
    ...each(facts, 'kind kindName'),
    ...each(person, 'key name networkKind network networkKey into intoKey'),
    ...each(person, 'member members role concept area duty bearer meetingsPerYear meetingHours'),
  },
  ScenarioVersion: each(facts, 'version recordedAt scenario'),
  ScenarioVersionConnection: each(facts, `${connection} totalCount`),
  ScenarioVersionEdge: edge,
  ScenarioConnection: each(facts, `${connection} totalCount`),
  ScenarioEdge: edge,
  AdoptScenarioPayload: each(facts, 'applied changeSet clientMutationId revision scenario'),
  ScenarioFit: each(facts, 'revision fits problems'),
  ScenarioMisfit: each(facts, 'operation path message'),
  // Of organisations and networks alone; of people what reach tells of them, which it withholds itself.
  WhatIf: each(
    facts,
    'about aboutBefore duties figures gainingFirstPlace gaps hours losingLastPlace municipalities reach relations',
  ),
  WhatIfFigure: each(facts, 'after before difference text unknownAfter unknownBefore what'),
  WhatIfRelation: each(facts, 'after before difference relation relationName'),
  WhatIfHoursConnection: each(facts, `${connection} totalCount`),
  WhatIfHoursEdge: edge,
  WhatIfHours: each(facts, 'after before difference organisation'),
  WhatIfMunicipality: each(facts, 'after afterName before cells closed municipality opened'),
  WhatIfStateTally: each(facts, 'after before name state'),
  WhatIfGaps: each(facts, 'cells changed closed opened'),
  WhatIfCell: each(facts, 'after afterName before column row'),
  WhatIfDuty: each(facts, 'after bearer before duty'),
  WhatIfReach: each(facts, 'after before'),
  WhatIfReached: each(facts, 'municipalities organisations'),
  AboutScenario: each(facts, 'id name version'),
};
