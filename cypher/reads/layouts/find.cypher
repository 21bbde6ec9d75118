// The layout with the digest; or else the one of the view that was drawn from the latest revision.
// $view, $digest.
MATCH (layout:KeptLayout {view: $view})
USING INDEX SEEK layout:KeptLayout(view)
RETURN layout {.view, .digest, .revision, .ids, .positions} AS layout
ORDER BY layout.digest = $digest DESC, layout.revision DESC, layout.digest
LIMIT 1
