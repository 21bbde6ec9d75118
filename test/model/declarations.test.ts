/** The declarations agree with one another. */
import { classifierOf } from '../../src/model/declaration.js';
import {
  entityDeclarations,
  entityKinds,
  isEntityKind,
  isRelationshipKind,
  relationshipDeclarations,
  relationshipKinds,
} from '../../src/model/kinds.js';

describe('declarations', () => {
  test.each(entityKinds)('%s stands under its own name and searches in fields it has', (kind) => {
    const declaration = entityDeclarations[kind];
    expect(declaration.kind).toBe(kind);
    for (const field of declaration.searchable)
      expect(Object.keys(declaration.fields)).toContain(field);
  });

  test.each(relationshipKinds)('%s ties declared kinds together', (kind) => {
    const { kind: name, joins } = relationshipDeclarations[kind];
    expect(name).toBe(kind);
    expect(joins.length).toBeGreaterThan(0);
    for (const { from, to } of joins) {
      expect(Math.min(from.length, to.length)).toBeGreaterThan(0);
      for (const end of [...from, ...to]) expect(entityKinds).toContain(end);
    }
  });

  test('a kind is classified by one code at most', () => {
    for (const { fields } of Object.values({
      ...entityDeclarations,
      ...relationshipDeclarations,
    })) {
      const classifiers = Object.values(fields).filter(
        (field) => field.type === 'code' && field.classifier,
      );
      expect(classifiers.length).toBeLessThanOrEqual(1);
    }
    expect(classifierOf(entityDeclarations.Network)?.field).toBe('kind');
    expect(classifierOf(relationshipDeclarations.COVERS)).toBeUndefined();
  });

  test.each(['toString', 'constructor', '__proto__', 'Club', ''])('"%s" is no kind', (kind) => {
    expect(isEntityKind(kind)).toBe(false);
    expect(isRelationshipKind(kind)).toBe(false);
  });
});
