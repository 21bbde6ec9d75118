// Keys as whole terms such as "Area.code=005", several to a record (a name in each language, other
// names), which no range index can hold: reads/byKey.
CREATE FULLTEXT INDEX record_keys IF NOT EXISTS
FOR (record:Record) ON EACH [record.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
