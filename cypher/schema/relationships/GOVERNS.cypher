// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT governs_id IF NOT EXISTS
FOR ()-[record:GOVERNS]-() REQUIRE record.id IS UNIQUE
