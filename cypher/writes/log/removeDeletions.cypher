// Forgets deletions of what is there again. $rows: id, kind.
UNWIND $rows AS row
MATCH (deletion:Deletion {id: row.id, kind: row.kind})
USING INDEX SEEK deletion:Deletion(id, kind)
DELETE deletion
