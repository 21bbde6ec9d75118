// Follows from the model: npm run emit:cypher
// Relationships in order of id. $after: an id; $limit.
MATCH (from)-[relationship:IN_COLLECTION]->(to)
USING INDEX SEEK relationship:IN_COLLECTION(id)
WHERE relationship.id > $after
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
LIMIT $limit
