-- What a text was found to say about time: a derivation, one row a capture, which newer rules may replace.
create table capture_dates (
  capture text collate "C" primary key references capture,
  -- the version of the rules that found them
  analyser text not null,
  dates jsonb not null check (jsonb_typeof(dates) = 'object')
);
