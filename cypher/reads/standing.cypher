// What entities are and when they were last written. $ids. Gives id, labels and revision.
UNWIND $ids AS id
MATCH (record:Record {id: id})
USING INDEX SEEK record:Record(id)
RETURN id, labels(record) AS labels, record.revision AS revision
