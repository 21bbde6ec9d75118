// Follows from the model: npm run emit:cypher
// Relationships in order of id. $after: an id; $limit.
MATCH (from)-[relationship:BEARS]->(to)
USING INDEX SEEK relationship:BEARS(id)
WHERE relationship.id > $after
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
LIMIT $limit
