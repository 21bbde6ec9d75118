// Heads of ChangeSets in order of revision. $after: a revision; $limit.
MATCH (changeSet:ChangeSet)
USING INDEX SEEK changeSet:ChangeSet(revision)
WHERE changeSet.revision > $after
RETURN changeSet {.id, .revision, .author, .message, .recordedAt, .changes} AS head
ORDER BY changeSet.revision
LIMIT $limit
