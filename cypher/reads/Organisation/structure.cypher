// Follows from the model: npm run emit:cypher
// What the snapshot keeps of all entities: number (where it lies), id, validFrom, validTo, and shared
// as in the structure of relationships.
MATCH (record:Organisation)
RETURN id(record) AS number, record.id AS id, record.validFrom AS validFrom,
  record.validTo AS validTo, [record.attestedOn, record.status, record.kind, record.sourceIds[0]] AS shared
