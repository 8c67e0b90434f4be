-- The captures of one source, and the capture of an address that a page shows within itself. Addresses may be longer than an
-- ordered index takes.
create index capture_by_source on capture using hash (source);
