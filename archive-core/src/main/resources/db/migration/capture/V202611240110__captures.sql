-- Which home this database belongs to; the same id stands in captures/home-id.
create table archive_home (
  only_one boolean primary key default true check (only_one),
  id uuid not null
);

-- The files below the home that hold originals.
create table archive_file (
  id int generated always as identity primary key,
  -- relative to the home, "/" between
  name text not null unique,
  kind text not null check (kind in ('segment', 'imported', 'copy')),
  -- of the whole file; segments grow and have none
  sha256 bytea check (octet_length(sha256) = 32),
  -- the imported file that this one repeats record by record
  copy_of int references archive_file,
  -- own segments: up to here every byte is accounted for by a row or was moved to recovered/
  checked bigint not null default 0
);

create table capture (
  id text collate "C" primary key check (length(id) = 26),
  number bigint generated always as identity unique,
  source text not null,
  name text not null,
  content bytea not null check (octet_length(content) = 32),
  length bigint not null,
  declared_type text,
  captured timestamptz,
  received timestamptz not null,
  declared jsonb not null,
  -- the time of a loose file, as its file system had it
  file_time timestamptz,
  -- where the bytes are: a gzip member, or a plain record of an imported WARC
  file int not null references archive_file,
  file_offset bigint not null,
  stored_length bigint not null,
  stored bytea not null check (octet_length(stored) = 32),
  -- what the record itself says its payload hashes to: "sha256:<hex>", "sha1:<hex>"
  payload_digest text
);
create index capture_by_content on capture (content);
create index capture_by_place on capture (file, file_offset);
create index capture_by_payload_digest on capture (payload_digest) where payload_digest is not null;

create table sighting (
  number bigint generated always as identity primary key,
  capture text collate "C" not null references capture,
  import_order bigint not null,
  name text not null,
  captured timestamptz,
  received timestamptz not null
);
create index sighting_by_capture on sighting (capture, number);
