// There is one node that counts revisions: writes/firstRevision.
CREATE CONSTRAINT revision_id IF NOT EXISTS
FOR (revision:Revision) REQUIRE revision.id IS UNIQUE
