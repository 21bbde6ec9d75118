// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT contact_for_id IF NOT EXISTS
FOR ()-[record:CONTACT_FOR]-() REQUIRE record.id IS UNIQUE
