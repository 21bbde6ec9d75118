// Follows from the model: npm run emit:cypher
// Creates entities. $columns: a list for each property; $labels. Gives written, how many.
UNWIND range(0, size($columns.id) - 1) AS row
CREATE (record:Record:Source {
  id: $columns.id[row], validFrom: $columns.validFrom[row], validTo: $columns.validTo[row],
  attestedOn: $columns.attestedOn[row], status: $columns.status[row],
  sourceIds: $columns.sourceIds[row], sourceLocators: $columns.sourceLocators[row],
  revision: $columns.revision[row], title: $columns.title[row], url: $columns.url[row],
  publishedOn: $columns.publishedOn[row], retrievedOn: $columns.retrievedOn[row],
  licence: $columns.licence[row], reliability: $columns.reliability[row],
  digest: $columns.digest[row], public: $columns.public[row], invented: $columns.invented[row],
  sortName: $columns.sortName[row], foldedNames: $columns.foldedNames[row],
  plainNames: $columns.plainNames[row], keys: $columns.keys[row]
})
RETURN count(*) AS written
