// Whether there is any node with a label, or any relationship of a type; told by the counts that the
// database keeps, so that nothing is read. $kind.
CALL () {
  CALL db.labels() YIELD label
  RETURN label AS kind
  UNION ALL
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN relationshipType AS kind
}
WITH kind
WHERE kind = $kind
RETURN kind
