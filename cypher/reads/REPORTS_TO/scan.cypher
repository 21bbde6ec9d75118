// Follows from the model: npm run emit:cypher
// Relationships in order of id. $after: an id; $limit.
MATCH (from)-[relationship:REPORTS_TO]->(to)
USING INDEX SEEK relationship:REPORTS_TO(id)
WHERE relationship.id > $after
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
LIMIT $limit
