-- What tells namesakes apart: one name may be several people.
alter table mention add column base text;       -- the person that the name alone would make
alter table mention add column callings text not null default '';
alter table mention add column year int;        -- when they spoke, or were written of
update mention set base = person;
alter table mention alter column base set not null;

create index mention_of_name on mention (base);
