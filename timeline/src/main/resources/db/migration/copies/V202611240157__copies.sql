-- By what captures of one source are known: addresses, bytes, text. A derivation.
create table capture_mark (
  capture  text not null,
  mark     text not null,
  primary key (capture, mark)
);

create index capture_by_mark on capture_mark (mark);

-- Captures that share marks, one with the next, are of one source: it is called by the least mark.
create table capture_source (
  capture  text primary key,
  source   text not null,       -- its name
  mark     text not null        -- the mark that names it
);

create index captures_of_source on capture_source (source);
