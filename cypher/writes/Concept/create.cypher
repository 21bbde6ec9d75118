// Follows from the model: npm run emit:cypher
// Creates entities. $rows: properties, labels, revision; $revision, for rows without one. Gives
// written, how many.
UNWIND $rows AS row
CREATE (record:Record:Concept)
SET record = row.properties, record.revision = coalesce(row.revision, $revision)
RETURN count(*) AS written
