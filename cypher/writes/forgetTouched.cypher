// Takes the touched ids off the ChangeSets after $after, up to and with $until, that nobody can be told
// any more; who wrote what and when stays.
MATCH (changeSet:ChangeSet)
USING INDEX SEEK changeSet:ChangeSet(revision)
WHERE changeSet.revision > $after AND changeSet.revision <= $until AND changeSet.told
SET changeSet = {
  id: changeSet.id, revision: changeSet.revision, author: changeSet.author,
  message: changeSet.message, recordedAt: changeSet.recordedAt,
  changes: changeSet.changes, told: false
}
