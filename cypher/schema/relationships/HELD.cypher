// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT held_id IF NOT EXISTS
FOR ()-[record:HELD]-() REQUIRE record.id IS UNIQUE
