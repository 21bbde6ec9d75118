// One ChangeSet a revision; the feed reads those above a revision: reads/changes.
CREATE CONSTRAINT change_set_revision IF NOT EXISTS
FOR (changeSet:ChangeSet) REQUIRE changeSet.revision IS UNIQUE
