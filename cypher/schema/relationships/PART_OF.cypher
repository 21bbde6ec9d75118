// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT part_of_id IF NOT EXISTS
FOR ()-[record:PART_OF]-() REQUIRE record.id IS UNIQUE
