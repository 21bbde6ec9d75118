// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT has_seat_id IF NOT EXISTS
FOR ()-[record:HAS_SEAT]-() REQUIRE record.id IS UNIQUE
