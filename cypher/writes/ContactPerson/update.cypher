// Follows from the model: npm run emit:cypher
// Replaces the content of entities. $columns: a list for each property; $labels; $expected:
// revisions or nulls. Gives written, how many.
UNWIND range(0, size($columns.id) - 1) AS row
MATCH (record:Record {id: $columns.id[row]})
USING INDEX SEEK record:Record(id)
WHERE record:ContactPerson AND ($expected[row] IS NULL OR record.revision = $expected[row])
SET record = {
  id: $columns.id[row], validFrom: $columns.validFrom[row], validTo: $columns.validTo[row],
  attestedOn: $columns.attestedOn[row], status: $columns.status[row],
  sourceIds: $columns.sourceIds[row], sourceLocators: $columns.sourceLocators[row],
  revision: $columns.revision[row], name: $columns.name[row], email: $columns.email[row],
  phone: $columns.phone[row], title: $columns.title[row], legalBasis: $columns.legalBasis[row],
  confirmedOn: $columns.confirmedOn[row], mergedIds: $columns.mergedIds[row],
  erasedOn: $columns.erasedOn[row], sortName: $columns.sortName[row],
  foldedNames: $columns.foldedNames[row], plainNames: $columns.plainNames[row],
  keys: $columns.keys[row]
}
RETURN count(*) AS written
