// Every entity is found by its id, whatever its kind, and no id is given out twice.
CREATE CONSTRAINT record_id IF NOT EXISTS
FOR (record:Record) REQUIRE record.id IS UNIQUE
