-- What a text was found to say of happenings: a derivation, one row a capture, which newer rules may replace.
create table capture_events (
  capture text collate "C" primary key references capture,
  -- the version of the rules that found them
  analyser text not null,
  events jsonb not null check (jsonb_typeof(events) = 'array')
);
