-- Entries that nothing supports any more: what was cited once is never said never to have been.
create table entry_departed (
  entry     text primary key,
  kind      text not null check (kind in ('SAID', 'HAPPENED')),
  words     text not null,        -- as its first source gave them last
  captures  text[] not null,      -- that it rested on last
  departed  timestamptz not null default now()
);
