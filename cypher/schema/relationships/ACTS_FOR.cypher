// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT acts_for_id IF NOT EXISTS
FOR ()-[record:ACTS_FOR]-() REQUIRE record.id IS UNIQUE
