// Words of names, folded as src/model/searchText.ts folds them: reads/search.
CREATE FULLTEXT INDEX record_names IF NOT EXISTS
FOR (record:Record) ON EACH [record.foldedNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
