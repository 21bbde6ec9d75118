// Follows from the model: npm run emit:cypher
// Relationships by id. $ids.
UNWIND $ids AS id
MATCH (from)-[relationship:FUNDED_BY {id: id}]->(to)
USING INDEX SEEK relationship:FUNDED_BY(id)
RETURN relationship, from.id AS from, to.id AS to
