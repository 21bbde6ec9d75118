// What the snapshot keeps of all relationships: a list for each entity that they lead to.
// Follows from the model: npm run emit:cypher.
MATCH (to:Organisation)
RETURN to.id AS to,
  [(to)<-[record:REPRESENTS]-(from) | [record.id, record.validFrom, record.validTo, record.attestedOn, record.status, null, record.sourceIds[0], from.id]] AS relationships
