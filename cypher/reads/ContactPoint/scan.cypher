// Follows from the model: npm run emit:cypher
// Entities in order of id. $after: an id; $limit.
MATCH (record:Record)
USING INDEX SEEK record:Record(id)
WHERE record.id > $after AND record:ContactPoint
RETURN record
ORDER BY record.id
LIMIT $limit
