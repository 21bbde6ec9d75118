// What graph is kept, when it has the form. $form. Gives revision, key (which its parts have) and parts
// (how many).
MATCH (kept:KeptGraph {id: 'graph'})
USING INDEX SEEK kept:KeptGraph(id)
WHERE kept.form = $form
RETURN kept.revision AS revision, kept.key AS key, kept.parts AS parts
