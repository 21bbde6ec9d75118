// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT operates_in_id IF NOT EXISTS
FOR ()-[record:OPERATES_IN]-() REQUIRE record.id IS UNIQUE
