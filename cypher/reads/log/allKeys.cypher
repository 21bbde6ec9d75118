// The keys of persons in order of the person's id. $after: an id; $limit.
MATCH (key:PersonKey)
USING INDEX SEEK key:PersonKey(person)
WHERE key.person > $after
RETURN key.person AS person, key.bytes AS bytes
ORDER BY person
LIMIT $limit
