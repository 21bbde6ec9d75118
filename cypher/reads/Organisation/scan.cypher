// Entities in order of id. $after: an id; $limit.
// Follows from the model: npm run emit:cypher.
MATCH (record:Record)
USING INDEX record:Record(id)
WHERE record.id > $after AND record:Organisation
RETURN record
ORDER BY record.id
LIMIT $limit
