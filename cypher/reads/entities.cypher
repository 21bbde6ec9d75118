// Entities by id, of any kind. $ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record
