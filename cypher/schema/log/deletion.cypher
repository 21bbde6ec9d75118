// What is gone was deleted last by one ChangeSet: reads/log/deletions.
CREATE CONSTRAINT deletion IF NOT EXISTS
FOR (deletion:Deletion) REQUIRE (deletion.id, deletion.kind) IS UNIQUE
