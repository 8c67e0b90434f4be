-- Finds the captures of one page, under whatever name its file came. Hashed: an address may be long.
create index extraction_address on extraction using hash ((body -> 'metadata' -> 'url' ->> 'value'));
