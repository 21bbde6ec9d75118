// The change log was kept only after a revision. $begin.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
SET revision.logBegin = $begin
