// Lets go of a person's key, and with it of all that it sealed. $person.
MATCH (key:PersonKey {person: $person})
USING INDEX SEEK key:PersonKey(person)
DELETE key
