// How much the ChangeSets after a revision changed. $after: a revision.
// Gives changeSets (how many), changes (how many in them) and untold (how many keep no ids).
MATCH (changeSet:ChangeSet)
USING INDEX SEEK changeSet:ChangeSet(revision)
WHERE changeSet.revision > $after
RETURN count(*) AS changeSets, sum(changeSet.changes) AS changes,
  count(CASE WHEN changeSet.told THEN null ELSE 1 END) AS untold
