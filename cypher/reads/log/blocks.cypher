// Blocks of the change log in order. $revision, $ordinal: of the block after which to go on; $upTo: a
// revision; $limit.
MATCH (block:ChangeBlock)
USING INDEX SEEK block:ChangeBlock(revision, ordinal)
WHERE block.revision >= $revision AND block.revision <= $upTo AND block.ordinal IS NOT NULL
  AND (block.revision > $revision OR block.ordinal > $ordinal)
RETURN block.revision AS revision, block.ordinal AS ordinal, block.bytes AS bytes
ORDER BY revision, ordinal
LIMIT $limit
