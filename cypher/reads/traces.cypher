// Where texts stand, in whatever node or relationship. $texts. Gives text and place. The properties of each
// are read at once: one by one, each is looked for from the beginning.
MATCH (node)
WITH node, properties(node) AS properties
UNWIND keys(properties) AS name
WITH node, properties[name] AS value
WITH node, CASE
    WHEN value IS :: STRING THEN [value]
    WHEN value IS :: LIST<STRING> THEN value
    ELSE []
  END AS held
UNWIND $texts AS text
WITH node, text, held
WHERE any(one IN held WHERE one CONTAINS text)
RETURN DISTINCT text, labels(node)[-1] + ' ' + coalesce(node.id, node.document, '') AS place
UNION
MATCH ()-[relationship]->()
WITH relationship, properties(relationship) AS properties
UNWIND keys(properties) AS name
WITH relationship, properties[name] AS value
WITH relationship, CASE
    WHEN value IS :: STRING THEN [value]
    WHEN value IS :: LIST<STRING> THEN value
    ELSE []
  END AS held
UNWIND $texts AS text
WITH relationship, text, held
WHERE any(one IN held WHERE one CONTAINS text)
RETURN DISTINCT text, type(relationship) + ' ' + relationship.id AS place
