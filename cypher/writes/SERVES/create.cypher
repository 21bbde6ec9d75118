// Follows from the model: npm run emit:cypher
// Creates relationships. $columns: a list for each property; $from, $to: places of entities, as
// reads/places gives them. Gives written, how many.
UNWIND range(0, size($columns.id) - 1) AS row
MATCH (from) WHERE elementId(from) = $from[row]
MATCH (to) WHERE elementId(to) = $to[row]
  AND ((from:Organisation|Network|ContactPoint|Grant|Project|PracticeModel) AND (to:Concept))
CREATE (from)-[record:SERVES {
  id: $columns.id[row], validFrom: $columns.validFrom[row], validTo: $columns.validTo[row],
  attestedOn: $columns.attestedOn[row], status: $columns.status[row],
  sourceIds: $columns.sourceIds[row], sourceLocators: $columns.sourceLocators[row],
  revision: $columns.revision[row]
}]->(to)
RETURN count(*) AS written
