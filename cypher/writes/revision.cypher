// Sets the store's revision to what it was where its content comes from. $revision.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
SET revision.number = $revision
