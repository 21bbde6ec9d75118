// Deletes entities of a kind that are at the expected revision and that no relationship ties.
// $kind; $ids; $expected: revisions or nulls. Gives how many were deleted.
UNWIND range(0, size($ids) - 1) AS row
MATCH (record:Record {id: $ids[row]})
USING INDEX SEEK record:Record(id)
WHERE $kind IN labels(record)
  AND ($expected[row] IS NULL OR record.revision = $expected[row])
  AND NOT EXISTS { (record)--() }
DELETE record
RETURN count(*) AS written
