// Follows from the model: npm run emit:cypher
// Relationships by id. $ids.
UNWIND $ids AS id
MATCH (from)-[relationship:SERVES {id: id}]->(to)
USING INDEX SEEK relationship:SERVES(id)
RETURN relationship, from.id AS from, to.id AS to
