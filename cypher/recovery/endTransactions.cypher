// Ends the transactions that were begun on a line which has been given up: the server does not know that
// nobody will end them, and they would keep every commit waiting. $line: the id of the line.
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.line = $line
TERMINATE TRANSACTIONS id YIELD message
RETURN message
