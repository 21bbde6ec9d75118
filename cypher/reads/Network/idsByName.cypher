// All ids, in order of name.
// Follows from the model: npm run emit:cypher.
MATCH (record:Network)
RETURN record.id AS id
ORDER BY record.sortName, id
