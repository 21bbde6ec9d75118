// Entities with a name whose words begin with all the words of a text; first those whose name is the
// text, then those whose name is the text but for accents, then those whose name begins with it.
// $query: the words for the full-text index, which finds them spread over several names too; $words:
// the same folded; $folded, $plain: the text folded and as written; $kinds; $offset, $limit.
CALL db.index.fulltext.queryNodes('record_names', $query) YIELD node
WHERE any(label IN labels(node) WHERE label IN $kinds)
  AND any(name IN node.foldedNames WHERE
        all(word IN $words WHERE (' ' + name) CONTAINS (' ' + word)))
WITH node, CASE
    WHEN $plain IN node.plainNames THEN 0
    WHEN $folded IN node.foldedNames THEN 1
    WHEN any(name IN node.foldedNames WHERE name STARTS WITH $folded) THEN 2
    ELSE 3
  END AS place
ORDER BY place, node.sortName, node.id
SKIP $offset LIMIT $limit
RETURN node
