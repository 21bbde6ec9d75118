// Relationships are found by id, and no id is given out twice.
// Follows from the model: npm run emit:cypher.
CREATE CONSTRAINT part_of_id IF NOT EXISTS
FOR ()-[record:PART_OF]-() REQUIRE record.id IS UNIQUE
