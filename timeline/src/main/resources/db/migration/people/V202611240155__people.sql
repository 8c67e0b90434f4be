-- Who is who across sources: a derivation, made anew from the statements of the captures.
create table person (
  id    text primary key,
  kind  text not null check (kind in ('PERSON', 'BODY')),
  name  text not null
);

create table mention (
  person        text not null references person (id) on delete cascade,
  capture       text not null,
  ordinal       int  not null,
  name          text not null,
  folded        text not null,
  role          text,
  organisation  text,
  published     text,
  reason        text not null,
  primary key (capture, ordinal)
);

create index mention_of_person on mention (person, published);
create index mention_by_name on mention (folded);
