// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT informs_id IF NOT EXISTS
FOR ()-[record:INFORMS]-() REQUIRE record.id IS UNIQUE
