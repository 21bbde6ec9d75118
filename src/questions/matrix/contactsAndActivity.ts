/** Bodies of a matrix of coverage that are no networks: contact roles, and organisations by where they are active. */
import { neighbours } from '../filters/territory.js';
import type { DayView } from '../../snapshot/views.js';
import { certainNodes, keyOf } from './networkBodies.js';
import type { ConceptDimension } from './dimensions.js';
import { linkedTo, touches } from './lines.js';
import {
  areaReach,
  conceptLinks,
  type GapBody,
  type GapLinks,
  links,
  type Matrix,
} from './links.js';
import { better } from './scopes.js';

/** Contact roles: whom they are there for, and what they are about. */
export function byContact(
  matrix: Matrix,
  rows: ConceptDimension | undefined,
  columns: ConceptDimension,
): GapBody[] {
  const { view, scopes, asked, areas } = matrix;
  return certainNodes(view, 'ContactPoint').flatMap((point): GapBody[] => {
    const at = areas.municipalitiesOf(placesOfContact(view, point));
    if (asked && !touches(at, asked)) return [];
    const ofConcepts = (lines: readonly number[], dimension: ConceptDimension) =>
      conceptLinks(
        matrix,
        lines,
        dimension,
        point,
        scopes.ofPlace(at, ['contacts', 'concepts']),
        (_line, area) => [{ fact: 'contacts', subject: area }],
      );
    return [
      {
        rows: rows === undefined ? contacted(matrix, point) : ofConcepts(matrix.rows, rows),
        columns: ofConcepts(matrix.columns, columns),
      },
    ];
  });
}

/** Areas that a contact role, or a contact person, is there for. */
export function contacted(matrix: Matrix, contact: number): GapLinks {
  const { view, elsewheres } = matrix;
  const at = linkedTo(view, 'CONTACT_FOR', 'from', contact).filter(
    ({ node }) => view.graph.kindOf(node) === 'Area',
  );
  return links(
    areaReach(matrix, at, contact),
    elsewheres.byArea('contacts', 'contacts', (there) => there),
    (_line, area) => [{ fact: 'contacts', subject: area }],
  );
}

/** Areas in which a contact role lies: that it is for, or of the organisation that it acts for. */
export function placesOfContact(view: DayView, contact: number): number[] {
  const areasOf = (organisation: number) => [
    ...neighbours(view, 'LOCATED_IN', 'from', organisation),
    ...neighbours(view, 'GOVERNS', 'from', organisation),
  ];
  const own = neighbours(view, 'CONTACT_FOR', 'from', contact).flatMap((node) => {
    const kind = view.graph.kindOf(node);
    if (kind === 'Area') return [node];
    if (kind === 'Network') return neighbours(view, 'COVERS', 'from', node);
    return kind === 'Organisation' ? areasOf(node) : [];
  });
  if (view.graph.kindOf(contact) !== 'ContactPoint') return own;
  return [...own, ...neighbours(view, 'ACTS_FOR', 'from', contact).flatMap(areasOf)];
}

/** Organisations by where they are active, at home there or not. */
export function byActivity(matrix: Matrix, dimension: ConceptDimension): GapBody[] {
  const { view, scopes, elsewheres, asked, areas } = matrix;
  return certainNodes(view, 'Organisation').flatMap((organisation): GapBody[] => {
    const active = linkedTo(view, 'OPERATES_IN', 'from', organisation);
    const homesAt = neighbours(view, 'LOCATED_IN', 'from', organisation);
    const at = areas.municipalitiesOf([...homesAt, ...active.map(({ node }) => node)]);
    if (asked && !touches(at, asked)) return [];
    const own = scopes.ofPlace(at, ['organisations']);
    return [
      {
        rows: links(
          areaReach(matrix, active, organisation),
          elsewheres.byArea(keyOf(own), 'organisations', (there) => better(own, there)),
          (_line, area) => [{ fact: 'organisations', subject: area }],
        ),
        columns: conceptLinks(
          matrix,
          matrix.columns,
          dimension,
          organisation,
          scopes.ofPlace(at, ['concepts']),
          (_line, area) => [{ fact: 'concepts', subject: area }],
        ),
      },
    ];
  });
}
