// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT covers_id IF NOT EXISTS
FOR ()-[record:COVERS]-() REQUIRE record.id IS UNIQUE
