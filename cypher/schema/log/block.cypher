// Blocks of the change log lie in order of revision and ordinal: reads/log/blocks.
CREATE CONSTRAINT change_block IF NOT EXISTS
FOR (block:ChangeBlock) REQUIRE (block.revision, block.ordinal) IS UNIQUE
