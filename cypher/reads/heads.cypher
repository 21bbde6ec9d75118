// How much each ChangeSet after a revision changed, the newest first. $after: a revision.
MATCH (changeSet:ChangeSet)
USING INDEX SEEK changeSet:ChangeSet(revision)
WHERE changeSet.revision > $after
RETURN changeSet.revision AS revision, changeSet.changes AS changes
ORDER BY revision DESC
