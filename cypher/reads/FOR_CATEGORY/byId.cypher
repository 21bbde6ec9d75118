// Follows from the model: npm run emit:cypher
// Relationships by id. $ids.
UNWIND $ids AS id
MATCH (from)-[relationship:FOR_CATEGORY {id: id}]->(to)
USING INDEX SEEK relationship:FOR_CATEGORY(id)
RETURN relationship, from.id AS from, to.id AS to
