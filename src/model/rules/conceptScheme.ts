/**
 * A relationship leads to a concept of the scheme that it is meant for: a seat is for a category of
 * members, one serves a target group, and a concept falls under a wider one of its own scheme.
 */
import type { CodeOf, conceptSchemes } from '../codes.js';
import { problem, type Problem } from '../errors/problems.js';
import type { EntityContent, RelationshipContent } from '../record.js';
import type { Rule } from './rule.js';

type Scheme = CodeOf<typeof conceptSchemes>;

const schemes: { readonly [kind: string]: Scheme } = {
  FOR_CATEGORY: 'memberCategory',
  SERVES: 'targetGroup',
};

export const conceptScheme: Rule = {
  concerns: ['FOR_CATEGORY', 'SERVES', 'BROADER'],
  async problems(written, records) {
    const links = written.map(({ record, path }) => ({
      ...(record as RelationshipContent<'FOR_CATEGORY' | 'SERVES' | 'BROADER'>),
      path: `${path}.to`,
    }));
    const found = await records.readEntities(links.flatMap(({ from, to }) => [from, to]));
    return links.flatMap(({ kind, from, to, path }): Problem[] => {
      const scheme = schemeOf(found.get(to));
      const expected = schemes[kind] ?? schemeOf(found.get(from));
      return scheme === undefined || expected === undefined || scheme === expected
        ? []
        : [problem('wrongScheme', path, to, { scheme, expected })];
    });
  },
};

function schemeOf(entity: EntityContent | undefined): Scheme | undefined {
  return entity?.kind === 'Concept' ? entity.properties.scheme : undefined;
}
