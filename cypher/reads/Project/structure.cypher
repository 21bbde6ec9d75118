// Follows from the model: npm run emit:cypher
// What the snapshot keeps of all entities: id, and shared as in the structure of relationships.
MATCH (record:Project)
RETURN record.id AS id, [record.validFrom, record.validTo, record.attestedOn, record.status, null, record.sourceIds[0]] AS shared
