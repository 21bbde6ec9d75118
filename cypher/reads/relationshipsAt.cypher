// The relationships that lead to or from entities. $ids. Gives entity, id and kind.
UNWIND $ids AS entity
MATCH (record:Record {id: entity})-[relationship]-()
USING INDEX SEEK record:Record(id)
RETURN entity, relationship.id AS id, type(relationship) AS kind
