// The node that counts revisions, made when the store is new, with the store's secret. A store that is
// older than the change log begins it after the revision that it is at. The first SET locks the node, so
// that the secret is looked at after whoever was here before has written one.
// secret: what the store's is to be where it has none, in hexadecimal.
MERGE (revision:Revision {id: 'revision'})
ON CREATE SET revision.number = 0, revision.logBegin = 0
ON MATCH SET revision.logBegin = coalesce(revision.logBegin, revision.number)
WITH revision
SET revision.secret = coalesce(revision.secret, $secret)
