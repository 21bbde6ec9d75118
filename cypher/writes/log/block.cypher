// Keeps a block of the change log. $block: revision, ordinal, bytes.
CREATE (block:ChangeBlock)
SET block = $block
