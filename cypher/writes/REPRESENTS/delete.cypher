// Deletes relationships. $rows: id, expected. Gives written, how many.
// Follows from the model: npm run emit:cypher.
UNWIND $rows AS row
MATCH ()-[record:REPRESENTS {id: row.id}]->()
WHERE (row.expected IS NULL OR record.revision = row.expected)
DELETE record
RETURN count(*) AS written
