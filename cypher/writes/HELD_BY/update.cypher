// Follows from the model: npm run emit:cypher
// Replaces the content of relationships. $rows: id, from, to, expected, properties; $revision.
// Gives written, how many.
UNWIND $rows AS row
MATCH (from)-[record:HELD_BY {id: row.id}]->(to)
USING INDEX SEEK record:HELD_BY(id)
WHERE from.id = row.from AND to.id = row.to AND (row.expected IS NULL OR record.revision = row.expected)
SET record = row.properties, record.revision = $revision
RETURN count(*) AS written
