// Remembers what has been deleted. $rows: id, kind, revision.
UNWIND $rows AS row
MERGE (deletion:Deletion {id: row.id, kind: row.kind})
SET deletion.revision = row.revision
