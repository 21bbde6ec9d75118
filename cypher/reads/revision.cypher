// The revision of the newest committed ChangeSet.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
RETURN revision.number AS revision
