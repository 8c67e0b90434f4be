-- Captures by when they were captured, by collection, and by the words of their names.
create index capture_by_time on capture ((coalesce(captured, '-infinity')), id);
create index capture_by_collection on capture ((declared ->> 'collection'));
create index capture_by_name on capture using gin (to_tsvector('simple', regexp_replace(name, '[^[:alnum:]]+', ' ', 'g')));
