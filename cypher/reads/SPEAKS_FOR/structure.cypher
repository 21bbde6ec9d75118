// Follows from the model: npm run emit:cypher
// What the snapshot keeps of all relationships. A row has those that lead to one entity and say
// the same but for their ids and where they start: to, shared (validFrom, validTo, attestedOn,
// status, code, first source), and the lists ids and from.
MATCH (to:Network|Area)
CALL (to) {
  MATCH (to)<-[record:SPEAKS_FOR]-(start)
  RETURN [record.validFrom, record.validTo, record.attestedOn, record.status, null, record.sourceIds[0]] AS shared,
    collect(record.id) AS ids, collect(start.id) AS from
}
RETURN to.id AS to, shared, ids, from
