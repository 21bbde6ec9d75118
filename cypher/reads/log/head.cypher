// The head of a ChangeSet. $id: of the ChangeSet.
MATCH (changeSet:ChangeSet {id: $id})
USING INDEX SEEK changeSet:ChangeSet(id)
RETURN changeSet {.id, .revision, .author, .message, .recordedAt, .changes} AS head
