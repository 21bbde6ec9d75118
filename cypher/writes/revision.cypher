// Sets the store's revision to what it was where its content comes from, and that after which the
// change log was kept. $revision, $logBegin.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
SET revision.number = $revision, revision.logBegin = $logBegin
