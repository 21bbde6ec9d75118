// Whether the store has the node that counts revisions, with the beginning of its change log. Gives begun;
// no row for a new store.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
RETURN revision.logBegin IS NOT NULL AS begun
