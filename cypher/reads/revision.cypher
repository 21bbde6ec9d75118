// The revision of the newest committed ChangeSet.
MATCH (revision:Revision {id: 'revision'})
RETURN revision.number AS revision
