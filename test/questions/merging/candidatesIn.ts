/** Candidates for merging as tests read them, by the names of what they tell of. */
import type { ArgumentCode } from '../../../src/questions/merging/argument.js';
import {
  mergeCandidates,
  type MergeCandidatesArguments,
} from '../../../src/questions/merging/mergeCandidates.js';
import type { County, CountyWriter } from '../county.js';

export async function candidatesIn(county: County, other: Partial<MergeCandidatesArguments> = {}) {
  const request = county.request();
  const asking = await request.asking({});
  const answer = await mergeCandidates(asking, request.records, { first: 50, ...other });
  const nameOf = (node: number) => county.nameOf(asking.graph.nodes.ids.idOf(node));
  const candidates = await Promise.all(
    answer.items.map(async (one) => {
      const found = await one.arguments();
      return {
        ...one,
        named: `${county.nameOf(one.ended)} into ${county.nameOf(one.survivor)}`,
        told: Object.fromEntries(
          found.map(({ code, count, share, hours, records }) => [
            code,
            { count, share, hours, records: records.map(nameOf).sort() },
          ]),
        ) as { readonly [code in ArgumentCode]?: object },
      };
    }),
  );
  const heldBack = answer.heldBack.map(({ networks }) =>
    networks.map(({ network, duties }) => ({
      network: county.nameOf(network),
      duties: duties.map(({ duty, bearers }) => [
        county.nameOf(duty),
        bearers.map((id) => county.nameOf(id)),
      ]),
    })),
  );
  return { ...answer, candidates, heldBack };
}

/** Neuvosto and Foorumi of docs/questions/mergeCandidates.md. */
export function neuvostoAndFoorumi(writer: CountyWriter): void {
  writer.network('Neuvosto', {
    more: { permanence: 'permanent', meetingsPerYear: 4, meetingHours: 2 },
  });
  writer.network('Foorumi', { more: { meetingsPerYear: 6, meetingHours: 1 } });
  writer.lists({ Neuvosto: 'a b c d', Foorumi: 'a b c e' });
  for (const task of ['tiedotus', 'koulutus']) writer.concept(task, 'task');
  writer.link('ABOUT', 'Neuvosto', 'tiedotus');
  writer.link('ABOUT', 'Foorumi', 'tiedotus');
  writer.link('ABOUT', 'Foorumi', 'koulutus');
}
