// What is the store's own and nobody else's, in hexadecimal: pseudonyms are made with it.
MATCH (revision:Revision {id: 'revision'})
USING INDEX SEEK revision:Revision(id)
RETURN revision.secret AS secret
