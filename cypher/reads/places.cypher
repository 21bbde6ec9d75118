// Where entities lie, for the transaction that asks. $ids. Gives two lists: ids and places.
UNWIND $ids AS id
MATCH (record:Record {id: id})
USING INDEX SEEK record:Record(id)
RETURN collect(id) AS ids, collect(elementId(record)) AS places
