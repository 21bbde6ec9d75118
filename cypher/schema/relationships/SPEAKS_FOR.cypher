// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT speaks_for_id IF NOT EXISTS
FOR ()-[record:SPEAKS_FOR]-() REQUIRE record.id IS UNIQUE
