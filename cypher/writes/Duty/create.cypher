// Follows from the model: npm run emit:cypher
// Creates entities. $columns: a list for each property; $labels. Gives written, how many.
UNWIND range(0, size($columns.id) - 1) AS row
CREATE (record:Record:Duty {
  id: $columns.id[row], validFrom: $columns.validFrom[row], validTo: $columns.validTo[row],
  attestedOn: $columns.attestedOn[row], status: $columns.status[row],
  sourceIds: $columns.sourceIds[row], sourceLocators: $columns.sourceLocators[row],
  revision: $columns.revision[row], text_fi: $columns.text_fi[row], text_sv: $columns.text_sv[row],
  text_en: $columns.text_en[row], text_se: $columns.text_se[row], text_smn: $columns.text_smn[row],
  text_sms: $columns.text_sms[row], provision: $columns.provision[row],
  bearerKind: $columns.bearerKind[row], counterparties: $columns.counterparties[row],
  cadence: $columns.cadence[row], legalStatus: $columns.legalStatus[row],
  sortName: $columns.sortName[row], foldedNames: $columns.foldedNames[row],
  plainNames: $columns.plainNames[row], keys: $columns.keys[row]
})
RETURN count(*) AS written
