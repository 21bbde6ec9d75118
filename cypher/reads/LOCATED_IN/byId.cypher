// Relationships by id. $ids.
// Follows from the model: npm run emit:cypher.
UNWIND $ids AS id
MATCH (from)-[relationship:LOCATED_IN {id: id}]->(to)
RETURN relationship, from.id AS from, to.id AS to
