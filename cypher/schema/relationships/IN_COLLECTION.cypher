// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT in_collection_id IF NOT EXISTS
FOR ()-[record:IN_COLLECTION]-() REQUIRE record.id IS UNIQUE
