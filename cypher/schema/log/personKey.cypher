// A person has one key, under which the change log seals what tells of that person.
CREATE CONSTRAINT person_key IF NOT EXISTS
FOR (key:PersonKey) REQUIRE key.person IS UNIQUE
