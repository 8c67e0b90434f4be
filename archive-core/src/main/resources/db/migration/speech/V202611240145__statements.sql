-- What a text was found to attribute to somebody: a derivation, one row a capture, which newer rules may replace.
create table capture_statements (
  capture text collate "C" primary key references capture,
  -- the version of the rules that found them
  analyser text not null,
  statements jsonb not null check (jsonb_typeof(statements) = 'array')
);
