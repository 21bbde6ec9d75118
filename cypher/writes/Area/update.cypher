// Replaces entities' content. $rows: id, expected, properties, labels; $revision. Gives written.
// Follows from the model: npm run emit:cypher.
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
WHERE record:Area AND (row.expected IS NULL OR record.revision = row.expected)
SET record = row.properties, record.revision = $revision
REMOVE record:Municipality
SET record:$(row.labels)
RETURN count(*) AS written
