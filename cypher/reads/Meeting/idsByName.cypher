// Follows from the model: npm run emit:cypher
// All ids, in order of name.
MATCH (record:Meeting)
RETURN record.id AS id
ORDER BY record.sortName, id
