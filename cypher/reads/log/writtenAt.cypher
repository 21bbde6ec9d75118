// The ids that the ChangeSet of a revision touched, as properties touched_KIND, and whether they are kept,
// as `told`. $revision.
MATCH (changeSet:ChangeSet {revision: $revision})
USING INDEX SEEK changeSet:ChangeSet(revision)
RETURN properties(changeSet) AS properties
