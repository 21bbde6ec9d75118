// Follows from the model: npm run emit:cypher
// Relationships that start from entities, in order of id. $ids: of the entities.
UNWIND $ids AS id
MATCH (from:Record {id: id})-[relationship:ACTS_FOR]->(to)
USING INDEX SEEK from:Record(id)
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
