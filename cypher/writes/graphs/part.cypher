// Writes a part of the kept graph in place of the one of its number. $key, $ordinal, $bytes.
MERGE (part:KeptGraphPart {ordinal: $ordinal})
SET part.key = $key, part.bytes = $bytes
