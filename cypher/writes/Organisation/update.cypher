// Follows from the model: npm run emit:cypher
// Replaces the content of entities. $columns: a list for each property; $labels; $expected:
// revisions or nulls. Gives written, how many.
UNWIND range(0, size($columns.id) - 1) AS row
MATCH (record:Record {id: $columns.id[row]})
USING INDEX SEEK record:Record(id)
WHERE record:Organisation AND ($expected[row] IS NULL OR record.revision = $expected[row])
SET record = {
  id: $columns.id[row], validFrom: $columns.validFrom[row], validTo: $columns.validTo[row],
  attestedOn: $columns.attestedOn[row], status: $columns.status[row],
  sourceIds: $columns.sourceIds[row], sourceLocators: $columns.sourceLocators[row],
  revision: $columns.revision[row], name_fi: $columns.name_fi[row], name_sv: $columns.name_sv[row],
  name_en: $columns.name_en[row], name_se: $columns.name_se[row], name_smn: $columns.name_smn[row],
  name_sms: $columns.name_sms[row], aliases: $columns.aliases[row], kind: $columns.kind[row],
  businessId: $columns.businessId[row], associationNumber: $columns.associationNumber[row],
  mergedIds: $columns.mergedIds[row], website: $columns.website[row],
  sortName: $columns.sortName[row], foldedNames: $columns.foldedNames[row],
  plainNames: $columns.plainNames[row], keys: $columns.keys[row]
}
RETURN count(*) AS written
