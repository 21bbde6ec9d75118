// Follows from the model: npm run emit:cypher
// Relationships by id. $ids.
UNWIND $ids AS id
MATCH (from)-[relationship:OPERATES_IN {id: id}]->(to)
USING INDEX SEEK relationship:OPERATES_IN(id)
RETURN relationship, from.id AS from, to.id AS to
