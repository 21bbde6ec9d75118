// Lets go of what an older graph had more of. $parts: how many stay.
MATCH (part:KeptGraphPart)
USING INDEX SEEK part:KeptGraphPart(ordinal)
WHERE part.ordinal >= $parts
DELETE part
