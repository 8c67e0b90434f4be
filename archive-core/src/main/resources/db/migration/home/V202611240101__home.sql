-- Which home this database belongs to: one row.
create table home (
  id      uuid primary key,
  path    text not null,
  founded timestamptz not null default now(),
  only_one boolean not null default true unique check (only_one)
);
