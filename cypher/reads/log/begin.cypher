// The revision after which the change log was kept.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
RETURN revision.logBegin AS begin
