// Follows from the model: npm run emit:cypher
// Creates entities. $columns: a list for each property; $labels. Gives written, how many.
UNWIND range(0, size($columns.id) - 1) AS row
CREATE (record:Record:Statement {
  id: $columns.id[row], validFrom: $columns.validFrom[row], validTo: $columns.validTo[row],
  attestedOn: $columns.attestedOn[row], status: $columns.status[row],
  sourceIds: $columns.sourceIds[row], sourceLocators: $columns.sourceLocators[row],
  revision: $columns.revision[row], recordKind: $columns.recordKind[row],
  record: $columns.record[row], field: $columns.field[row], value: $columns.value[row],
  statedOn: $columns.statedOn[row], reason: $columns.reason[row], sortName: $columns.sortName[row],
  foldedNames: $columns.foldedNames[row], plainNames: $columns.plainNames[row],
  keys: $columns.keys[row]
})
RETURN count(*) AS written
