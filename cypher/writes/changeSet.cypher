// Ends every commit: who wrote what and when, and for the feed the ids of what was written by kind
// (touched_Organisation, touched_MEMBER_OF, …), unless they are too many.
// $properties: id, revision, author, message, recordedAt, changes (how many), told (whether the ids
// are here), touched_KIND.
CREATE (changeSet:ChangeSet)
SET changeSet = $properties
