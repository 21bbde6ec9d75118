// Deletes entities of a kind that are at the expected revision and that no relationship ties.
// $kind; $rows: id, expected (a revision or null). Gives how many were deleted.
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
USING INDEX SEEK record:Record(id)
WHERE $kind IN labels(record)
  AND (row.expected IS NULL OR record.revision = row.expected)
  AND NOT EXISTS { (record)--() }
DELETE record
RETURN count(*) AS written
