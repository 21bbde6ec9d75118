// Follows from the model: npm run emit:cypher
// Relationships in order of id. $after: an id; $limit.
MATCH (from)-[relationship:SUCCEEDED_BY]->(to)
USING INDEX SEEK relationship:SUCCEEDED_BY(id)
WHERE relationship.id > $after
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
LIMIT $limit
