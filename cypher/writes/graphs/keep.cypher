// Says what graph is kept from now on, unless that which is has the same form and is no older: then no
// row. The first SET locks the node, so that those who keep theirs come one after the other.
// $form, $revision, $key (which its parts have), $parts (how many). Gives key.
MERGE (kept:KeptGraph {id: 'graph'})
SET kept.lockedBy = $key
WITH kept
WHERE kept.form IS NULL OR kept.form <> $form OR kept.revision < $revision
SET kept.form = $form, kept.revision = $revision, kept.key = $key, kept.parts = $parts
RETURN kept.key AS key
