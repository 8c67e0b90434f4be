-- People whom nobody names so any more: what was cited once is never said never to have been.
create table person_departed (
  person     text primary key,
  kind       text not null check (kind in ('PERSON', 'BODY')),
  name       text not null,
  capture    text not null,         -- that named them last
  successor  text,                  -- who is named there in their stead, where that is beyond doubt
  departed   timestamptz not null default now()
);
