// Follows from the model: npm run emit:cypher
// Relationships in order of id. $after: an id; $limit.
MATCH (from)-[relationship:FOR_CATEGORY]->(to)
USING INDEX SEEK relationship:FOR_CATEGORY(id)
WHERE relationship.id > $after
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
LIMIT $limit
