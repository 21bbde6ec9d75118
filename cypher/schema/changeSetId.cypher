// A ChangeSet is committed once, however often it is sent.
CREATE CONSTRAINT change_set_id IF NOT EXISTS
FOR (changeSet:ChangeSet) REQUIRE changeSet.id IS UNIQUE
