// Follows from the model: npm run emit:cypher
// Creates entities. $rows: properties, labels; $revision. Gives written, how many.
UNWIND $rows AS row
CREATE (record:Record:ContactPerson)
SET record = row.properties, record.revision = $revision
RETURN count(*) AS written
