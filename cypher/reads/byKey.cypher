// Entities by their keys. $terms: as in the property keys; $query: the same for the full-text index.
// Gives term and id, in order of id.
CALL db.index.fulltext.queryNodes('record_keys', $query) YIELD node
UNWIND node.keys AS term
WITH node, term
WHERE term IN $terms
RETURN term, node.id AS id
ORDER BY id
