// Follows from the model: npm run emit:cypher
// Replaces the content of entities. $rows: id, expected, properties, labels; $revision. Gives
// written, how many.
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
USING INDEX SEEK record:Record(id)
WHERE record:Meeting AND (row.expected IS NULL OR record.revision = row.expected)
SET record = row.properties, record.revision = $revision
RETURN count(*) AS written
