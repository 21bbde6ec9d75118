// Waits until all indexes can be used; at most ten minutes.
CALL db.awaitIndexes(600)
