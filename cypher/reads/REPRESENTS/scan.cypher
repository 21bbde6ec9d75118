// Relationships in order of id. $after: an id; $limit.
// Follows from the model: npm run emit:cypher.
MATCH (from)-[relationship:REPRESENTS]->(to)
USING INDEX relationship:REPRESENTS(id)
WHERE relationship.id > $after
RETURN relationship, from.id AS from, to.id AS to
ORDER BY relationship.id
LIMIT $limit
