/**
 * What fulfils a duty fulfils it for an organisation that exists and is of the kind that bears the
 * duty: one body of a county does not fulfil the duties of its municipalities.
 */
import { problem, type Problem } from '../errors/problems.js';
import type { RelationshipContent } from '../record.js';
import type { Rule } from './rule.js';

export const fulfilmentBearer: Rule = {
  concerns: ['FULFILS'],
  async problems(written, records) {
    const links = written.map(({ record, path }) => {
      const { to, properties } = record as RelationshipContent<'FULFILS'>;
      return { duty: to, bearer: properties.bearer ?? '', path: `${path}.properties.bearer` };
    });
    const found = await records.readEntities(links.flatMap(({ duty, bearer }) => [duty, bearer]));
    return links.flatMap(({ duty: dutyId, bearer: bearerId, path }): Problem[] => {
      const [duty, bearer] = [found.get(dutyId), found.get(bearerId)];
      if (bearer === undefined) return [problem('noSuchRecord', path, bearerId, {})];
      if (bearer.kind !== 'Organisation') {
        return [problem('wrongKind', path, bearerId, { expected: 'Organisation' })];
      }
      const expected = duty?.kind === 'Duty' ? duty.properties.bearerKind : undefined;
      const { kind } = bearer.properties;
      return expected === undefined || kind === undefined || kind === expected
        ? []
        : [problem('wrongBearer', path, bearerId, { kind, expected })];
    });
  },
};
