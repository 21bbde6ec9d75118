// The parts of the kept graph, in order. $key.
MATCH (part:KeptGraphPart)
USING INDEX SEEK part:KeptGraphPart(ordinal)
WHERE part.ordinal >= 0 AND part.key = $key
RETURN part.bytes AS bytes
ORDER BY part.ordinal
