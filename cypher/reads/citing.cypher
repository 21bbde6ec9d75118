// A record that names a source and is none of the given ones. $source; $except: ids. Gives its id and
// names, its kind among them. Goes through all records, since a source is deleted only by mistake.
CALL () {
  MATCH (record:Record)
  WHERE $source IN record.sourceIds AND NOT record.id IN $except
  RETURN record.id AS id, labels(record) AS names
  LIMIT 1
  UNION ALL
  MATCH (:Record)-[relationship]->(:Record)
  WHERE $source IN relationship.sourceIds AND NOT relationship.id IN $except
  RETURN relationship.id AS id, [type(relationship)] AS names
  LIMIT 1
}
RETURN id, names
LIMIT 1
