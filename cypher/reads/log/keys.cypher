// The keys of persons. $persons.
UNWIND $persons AS person
MATCH (key:PersonKey {person: person})
USING INDEX SEEK key:PersonKey(person)
RETURN person, key.bytes AS bytes
