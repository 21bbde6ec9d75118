// The names of the indexes that are there and in use; a constraint of uniqueness has one of its own name.
// Gives name.
SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name
