// Follows from the model: npm run emit:cypher
// Deletes relationships. $ids; $expected: revisions or nulls. Gives written, how many.
UNWIND range(0, size($ids) - 1) AS row
MATCH ()-[record:COVERS {id: $ids[row]}]->()
USING INDEX SEEK record:COVERS(id)
WHERE ($expected[row] IS NULL OR record.revision = $expected[row])
DELETE record
RETURN count(*) AS written
