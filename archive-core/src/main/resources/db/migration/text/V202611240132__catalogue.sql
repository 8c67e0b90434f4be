-- What the catalogue is ordered and searched by: what captures say of themselves. A title is filed by its first letter or
-- digit, whatever mark stands before it; what has none comes last.
alter table extraction
  add column by_title text collate "C" not null generated always as
    (coalesce(nullif(regexp_replace(lower(left(body #>> '{metadata,title,value}', 200)), '^[^[:alnum:]]+', ''), ''),
      chr(1114111))) stored,
  add column by_publisher text collate "C" not null generated always as
    (coalesce(nullif(regexp_replace(lower(left(body #>> '{metadata,publisher,value}', 200)), '^[^[:alnum:]]+', ''), ''),
      chr(1114111))) stored,
  -- EDTF as it is written: the last is the newest
  add column by_published text collate "C" not null generated always as
    (coalesce(left(body #>> '{metadata,published,value}', 60), '')) stored,
  add column catalogue_words tsvector not null generated always as
    (to_tsvector('simple', regexp_replace(
      coalesce(left(body #>> '{metadata,title,value}', 2000), '') || ' '
        || coalesce(left(body #>> '{metadata,publisher,value}', 500), '') || ' '
        || coalesce(left(body #>> '{metadata,url,value}', 2000), '') || ' '
        || coalesce(left(jsonb_path_query_array(body, '$.metadata.authors[*].value')::text, 2000), ''),
      '[^[:alnum:]]+', ' ', 'g'))) stored;
create index extraction_by_title on extraction (by_title, capture);
create index extraction_by_publisher on extraction (by_publisher, by_title, capture);
create index extraction_by_published on extraction (by_published, capture);
create index extraction_by_words on extraction using gin (catalogue_words);
