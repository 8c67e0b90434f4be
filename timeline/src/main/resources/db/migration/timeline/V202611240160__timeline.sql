-- What stands where on the line: a derivation, made anew from what was read of the captures.
-- Days are counted from 1970-01-01 (proleptic Gregorian), so that no year is out of reach.
create table entry (
  id         text primary key,
  kind       text not null check (kind in ('SAID', 'HAPPENED')),
  block      text not null,
  edtf       text,             -- null: no source tells when
  earliest   bigint,           -- null: open
  latest     bigint,           -- null: open
  place      bigint,           -- where it stands in a list: its first known day; null where undated
  span       int8range generated always as
               (case when edtf is not null then int8range(earliest, latest, '[]') end) stored,
  published  text,             -- EDTF; the first publication that tells it
  speaker    text,             -- person, body, or description; of words only
  person     text,
  sources    int  not null     -- captures that it rests on
);

create index entry_of_block on entry (block);
-- what overlaps a period is answered from this index alone
create index entry_by_span on entry using gist (span) include (place, earliest, latest, id);
create index entry_in_order on entry (place, latest, id) where edtf is not null;
create index entry_spans on entry (earliest, latest) where edtf is not null;
create index entry_undated on entry (published, id) where edtf is null;
create index entry_of_person on entry (person);
create index entry_of_speaker on entry (lower(speaker));

create table evidence (
  capture     text  not null,
  ordinal     int   not null,
  entry       text  not null references entry (id),
  block       text  not null,
  collection  text,
  sighting    jsonb not null,  -- what the passage says, where it stands, why it is dated and read so
  primary key (capture, ordinal)
);

create index evidence_of_entry on evidence (entry);
create index evidence_of_block on evidence (block);
create index evidence_of_collection on evidence (collection, entry);
