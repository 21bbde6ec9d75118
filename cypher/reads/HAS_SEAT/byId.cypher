// Follows from the model: npm run emit:cypher
// Relationships by id. $ids.
UNWIND $ids AS id
MATCH (from)-[relationship:HAS_SEAT {id: id}]->(to)
USING INDEX SEEK relationship:HAS_SEAT(id)
RETURN relationship, from.id AS from, to.id AS to
