-- Runs that read captures again with newer rules, and what changed by them.
create table reanalysis (
  number bigint generated always as identity primary key,
  -- what is read again: a collection, these captures, or all where neither is named
  collection text,
  captures text[] not null default '{}',
  -- the version of the rules; a run that goes on under others begins anew
  rules text not null,
  state text not null default 'RUNNING' check (state in ('RUNNING', 'STOPPED', 'DONE')),
  holder text,
  lease_until timestamptz,
  -- the last capture that is through; captures are taken in the order of their ids
  after text collate "C" not null default '',
  captures_read bigint not null default 0,
  begun timestamptz not null default now(),
  ended timestamptz
);

-- Entries that were touched, as they were before the run; what is null was not there.
create table reanalysis_touched (
  reanalysis bigint not null references reanalysis on delete cascade,
  entry text collate "C" not null,
  kind text,
  words text,
  edtf text,
  -- digest of the whole entry
  state text,
  primary key (reanalysis, entry)
);

-- Captures that were not read again, and why; what was read from them before stands.
create table reanalysis_left (
  reanalysis bigint not null references reanalysis on delete cascade,
  capture text collate "C" not null,
  reason text not null,
  primary key (reanalysis, capture)
);

-- What came of it, once the run is done.
create table reanalysis_change (
  reanalysis bigint not null references reanalysis on delete cascade,
  entry text collate "C" not null,
  change text not null check (change in ('ADDED', 'GONE', 'MOVED', 'REREAD')),
  kind text not null,
  words text not null,
  edtf_before text,
  edtf_after text,
  -- the entry that holds now what this one rested on
  successor text collate "C",
  primary key (reanalysis, entry)
);
