// Follows from the model: npm run emit:cypher
// Replaces the content of relationships. $columns: a list for each property; $from, $to: ids of
// entities; $expected: revisions or nulls. Gives written, how many.
UNWIND range(0, size($columns.id) - 1) AS row
MATCH (from)-[record:MEMBER_OF {id: $columns.id[row]}]->(to)
USING INDEX SEEK record:MEMBER_OF(id)
WHERE from.id = $from[row] AND to.id = $to[row] AND ($expected[row] IS NULL OR record.revision = $expected[row])
SET record = {
  id: $columns.id[row], validFrom: $columns.validFrom[row], validTo: $columns.validTo[row],
  attestedOn: $columns.attestedOn[row], status: $columns.status[row],
  sourceIds: $columns.sourceIds[row], sourceLocators: $columns.sourceLocators[row],
  revision: $columns.revision[row], role: $columns.role[row]
}
RETURN count(*) AS written
