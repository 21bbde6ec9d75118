// What the snapshot keeps of all entities.
// Follows from the model: npm run emit:cypher.
MATCH (record:Network)
RETURN [record.id, record.validFrom, record.validTo, record.attestedOn, record.status, record.kind, record.sourceIds[0]] AS record
