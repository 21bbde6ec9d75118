// Lets go of all layouts but those kept last. $kept: how many stay.
MATCH (layout:KeptLayout)
USING INDEX SEEK layout:KeptLayout(keptAt)
WHERE layout.keptAt > 0
WITH layout ORDER BY layout.keptAt DESC, layout.digest
SKIP $kept
DELETE layout
