// The node that counts revisions, made when the store is new. A store that is older than the change log
// begins it after the revision that it is at.
MERGE (revision:Revision {id: 'revision'})
ON CREATE SET revision.number = 0, revision.logBegin = 0
ON MATCH SET revision.logBegin = coalesce(revision.logBegin, revision.number)
