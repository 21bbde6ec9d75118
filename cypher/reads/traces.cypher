// Where texts stand, in whatever node or relationship. $texts. Gives text and place.
MATCH (node)
UNWIND keys(node) AS name
WITH labels(node) AS labels, coalesce(node.id, node.document, '') AS id, node[name] AS value
WITH labels[-1] + ' ' + id AS place, CASE
    WHEN value IS :: STRING THEN [value]
    WHEN value IS :: LIST<STRING> THEN value
    ELSE []
  END AS held
UNWIND $texts AS text
WITH place, text, held
WHERE any(one IN held WHERE one CONTAINS text)
RETURN DISTINCT text, place
UNION
MATCH ()-[relationship]->()
UNWIND keys(relationship) AS name
WITH type(relationship) + ' ' + relationship.id AS place, relationship[name] AS value
WITH place, CASE
    WHEN value IS :: STRING THEN [value]
    WHEN value IS :: LIST<STRING> THEN value
    ELSE []
  END AS held
UNWIND $texts AS text
WITH place, text, held
WHERE any(one IN held WHERE one CONTAINS text)
RETURN DISTINCT text, place
