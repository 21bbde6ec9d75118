// Follows from the model: npm run emit:cypher
// What the snapshot keeps of all relationships. A row has those that lead to one entity and share
// what few differ in: to, shared (attestedOn, status, code, first source), and the lists ids, from,
// validFrom and validTo. The ends are numbers, as the structure of entities gives them.
MATCH (to:Network)
CALL (to) {
  MATCH (to)<-[relationship:MEMBER_OF]-(start)
  WITH start, properties(relationship) AS record
  RETURN [record.attestedOn, record.status, record.role, record.sourceIds[0]] AS shared,
    collect(record.id) AS ids, collect(id(start)) AS from,
    collect(record.validFrom) AS validFrom, collect(record.validTo) AS validTo
}
RETURN id(to) AS to, shared, ids, from, validFrom, validTo
