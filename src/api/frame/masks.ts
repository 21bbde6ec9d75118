/** What stands in the place of a person's record for who may not know who it is. */
import { text } from '../../texts/texts.js';
import { isDeclared } from '../declared/entityTypes.js';
import { Link } from '../declared/link.js';
import { ContactPerson } from '../types/contactPerson.js';
import { Decision } from '../types/workspace/decision.js';
import { Membership } from '../types/membership.js';
import { Place } from '../types/place.js';
import { Validity } from '../types/record.js';
import { Scenario, ScenarioOperation } from '../types/workspace/scenario.js';
import type { RequestContext } from './context.js';

type Personal = ContactPerson | Membership | Place | Link | Decision | Scenario | ScenarioOperation;

/**
 * Whether a GraphQL object is a person, a relationship of one, what a source says of any record, or
 * names who decided or drew something up.
 */
export function isOfPerson(object: unknown): object is Personal {
  if (object instanceof ContactPerson || object instanceof Decision) return true;
  if (isDeclared(object, 'Statement') || object instanceof Scenario) return true;
  if (object instanceof ScenarioOperation) return object.isOfPerson;
  if (!(object instanceof Membership || object instanceof Place || object instanceof Link)) {
    return false;
  }
  const { graph } = object.asking;
  const { from, to } = object.relationship;
  return [from, to].some((end) => {
    const node = graph.nodes.ids.numberOf(end);
    return node < 0 || graph.kindOf(node) === 'ContactPerson';
  });
}

/**
 * The value of a field of a person's record that tells nothing of the person: what it is like since when
 * would tell the same person in another list.
 */
export function maskedValue(record: Personal, field: string, context: RequestContext): unknown {
  if (record instanceof ScenarioOperation) return field === 'members' ? [] : null;
  const { asking } = record;
  switch (field) {
    case 'id':
      return context.pseudonymOf(asking, record.id);
    case 'name': {
      if (asking.publicName !== undefined) return asking.publicName;
      const mark = context.pseudonymOf(asking, record.id).slice(0, 4).toUpperCase();
      return text(context.locale, 'access:maskedPerson', { mark });
    }
    case 'validity':
      return new Validity({ from: 'unknown', to: 'unknown' });
    case 'status':
      return 'active';
    case 'revision':
      return asking.graph.revision;
    case 'sources':
    case 'mergedIds':
    case 'further':
      return [];
    default:
      return null;
  }
}
