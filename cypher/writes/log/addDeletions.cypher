// Remembers what has been deleted, and that there is such. $rows: id, kind, revision.
MATCH (node:Revision {id: 'revision'})
USING INDEX SEEK node:Revision(id)
SET node.hasDeletions = true
WITH node
UNWIND $rows AS row
MERGE (deletion:Deletion {id: row.id, kind: row.kind})
SET deletion.revision = row.revision
