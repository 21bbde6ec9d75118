// Begins every commit. Setting a property locks the node until the transaction ends, so that commits
// come one after the other and revisions have no gaps. A ChangeSet that is here already gets no new
// revision, only the one it has.
// $id: of the ChangeSet. Gives revision (of the store now), earlier (of this ChangeSet, or null) and
// hasDeletions (whether anything was ever deleted).
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
SET revision.lockedBy = $id
WITH revision
OPTIONAL MATCH (changeSet:ChangeSet {id: $id})
USING INDEX SEEK changeSet:ChangeSet(id)
SET revision.number = revision.number + CASE WHEN changeSet IS NULL THEN 1 ELSE 0 END
RETURN revision.number AS revision, changeSet.revision AS earlier,
  coalesce(revision.hasDeletions, false) AS hasDeletions
