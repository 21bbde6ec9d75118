// Keeps a layout unless one with its digest is kept, and gives the one that is.
// $view, $digest, $revision, $ids, $positions.
MERGE (layout:KeptLayout {digest: $digest})
ON CREATE SET layout.view = $view, layout.revision = $revision, layout.ids = $ids,
  layout.positions = $positions, layout.keptAt = timestamp()
RETURN layout {.view, .digest, .revision, .ids, .positions} AS layout
