// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT about_id IF NOT EXISTS
FOR ()-[record:ABOUT]-() REQUIRE record.id IS UNIQUE
