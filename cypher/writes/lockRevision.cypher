// Keeps commits waiting until the transaction ends, for a reader that they would otherwise outrun.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
SET revision.lockedBy = 'reader'
