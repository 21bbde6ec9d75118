// The last deletions of what is gone. $ids.
UNWIND $ids AS id
MATCH (deletion:Deletion)
USING INDEX SEEK deletion:Deletion(id, kind)
WHERE deletion.id = id AND deletion.kind IS NOT NULL
RETURN deletion.kind AS kind, id, deletion.revision AS revision
