// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT appoints_id IF NOT EXISTS
FOR ()-[record:APPOINTS]-() REQUIRE record.id IS UNIQUE
