// The node that counts revisions, made when the store is new.
MERGE (revision:Revision {id: 'revision'})
ON CREATE SET revision.number = 0
