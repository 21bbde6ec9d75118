// Relationships that start from entities, in order of id. $ids: of the entities.
// Follows from the model: npm run emit:cypher.
UNWIND $ids AS id
MATCH (from:Record {id: id})-[relationship:COVERS]->(to)
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
