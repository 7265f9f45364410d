"""Tables of source text: a row a thing that is told, a column a report, painted as wrapped plain text."""
