// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT filled_by_id IF NOT EXISTS
FOR ()-[record:FILLED_BY]-() REQUIRE record.id IS UNIQUE
