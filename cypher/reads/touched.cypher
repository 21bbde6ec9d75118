// The ids that the ChangeSets after a revision touched, as properties touched_KIND. $after: a revision.
MATCH (changeSet:ChangeSet)
USING INDEX SEEK changeSet:ChangeSet(revision)
WHERE changeSet.revision > $after
RETURN properties(changeSet) AS properties
