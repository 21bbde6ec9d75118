// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT serves_id IF NOT EXISTS
FOR ()-[record:SERVES]-() REQUIRE record.id IS UNIQUE
