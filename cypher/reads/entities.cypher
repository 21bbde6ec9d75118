// Entities by id, of any kind. $ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
USING INDEX SEEK record:Record(id)
RETURN record
