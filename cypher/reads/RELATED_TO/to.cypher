// Follows from the model: npm run emit:cypher
// Relationships that lead to entities, in order of id. $ids: of the entities.
UNWIND $ids AS id
MATCH (to:Record {id: id})<-[relationship:RELATED_TO]-(from)
USING INDEX SEEK to:Record(id)
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
