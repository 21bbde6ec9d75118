// Heads of ChangeSets in order of revision. $after, $upTo: revisions; $limit.
MATCH (changeSet:ChangeSet)
USING INDEX SEEK changeSet:ChangeSet(revision)
WHERE changeSet.revision > $after AND changeSet.revision <= $upTo
RETURN changeSet {.id, .revision, .author, .message, .recordedAt, .changes} AS head
ORDER BY changeSet.revision
LIMIT $limit
