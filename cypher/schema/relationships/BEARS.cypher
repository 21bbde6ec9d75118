// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT bears_id IF NOT EXISTS
FOR ()-[record:BEARS]-() REQUIRE record.id IS UNIQUE
