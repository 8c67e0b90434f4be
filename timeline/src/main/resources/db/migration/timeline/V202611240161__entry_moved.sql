-- Names that entries had: what was cited once is found for ever.
create table entry_moved (
  former  text primary key,
  entry   text not null,        -- may itself have moved since
  moved   timestamptz not null default now()
);
