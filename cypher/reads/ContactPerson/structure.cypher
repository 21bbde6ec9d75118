// What the snapshot keeps of all entities.
// Follows from the model: npm run emit:cypher.
MATCH (record:ContactPerson)
RETURN [record.id, record.validFrom, record.validTo, record.attestedOn, record.status, null, record.sourceIds[0]] AS record
