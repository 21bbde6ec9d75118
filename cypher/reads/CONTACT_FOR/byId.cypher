// Follows from the model: npm run emit:cypher
// Relationships by id. $ids.
UNWIND $ids AS id
MATCH (from)-[relationship:CONTACT_FOR {id: id}]->(to)
USING INDEX SEEK relationship:CONTACT_FOR(id)
RETURN relationship, from.id AS from, to.id AS to
