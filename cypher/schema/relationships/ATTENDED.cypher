// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT attended_id IF NOT EXISTS
FOR ()-[record:ATTENDED]-() REQUIRE record.id IS UNIQUE
