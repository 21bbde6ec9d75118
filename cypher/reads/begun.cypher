// Whether the store has the node that counts revisions, with the beginning of its change log and its
// secret. Gives begun; no row for a new store.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
RETURN revision.logBegin IS NOT NULL AND revision.secret IS NOT NULL AS begun
