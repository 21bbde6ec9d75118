// Follows from the model: npm run emit:cypher
// Deletes relationships. $rows: id, expected. Gives written, how many.
UNWIND $rows AS row
MATCH ()-[record:RELATED_TO {id: row.id}]->()
USING INDEX SEEK record:RELATED_TO(id)
WHERE (row.expected IS NULL OR record.revision = row.expected)
DELETE record
RETURN count(*) AS written
