-- What was asked to be brought in, and what became of each item.

create sequence intake_order_number;

create table intake_order (
  number      bigint primary key default nextval('intake_order_number'),
  paths       text[] not null,
  declared    jsonb not null,
  placed      timestamptz not null default now(),
  state       text not null default 'WAITING'
              check (state in ('WAITING', 'RUNNING', 'STOPPED', 'FAILED', 'DONE')),
  -- who runs it, and until when that may be believed without a sign of life
  holder      text,
  lease_until timestamptz,
  -- runs that began since the last progress: an order that kills its worker is not tried for ever
  attempts    int not null default 0,
  stop_asked  boolean not null default false,
  step        text,
  step_done   bigint not null default 0,
  step_total  bigint not null default 0,
  -- how many arrivals the walk handed out; counted apart from the items, so that the two can be compared
  received    bigint not null default 0,
  started     timestamptz,
  ended       timestamptz,
  failure     text,
  check ((state = 'RUNNING') = (holder is not null)),
  check ((holder is null) = (lease_until is null))
);
create index intake_order_unfinished on intake_order (number) where state <> 'DONE';

create table intake_item (
  order_number bigint not null references intake_order,
  position     bigint not null check (position >= 0),
  name         text not null,
  ended        text not null check (ended in ('KEPT', 'HELD', 'REFUSED')),
  -- kept or held; of a refused item, where its bytes were preserved all the same
  capture      text,
  reason       text,
  primary key (order_number, position),
  check ((ended = 'REFUSED') = (reason is not null)),
  check (ended = 'REFUSED' or capture is not null)
);
create index intake_item_capture on intake_item (capture);
create index intake_item_refused on intake_item (order_number, position) where ended = 'REFUSED';

-- what the reading of a kept item found, filled step by step
create table intake_reading (
  order_number    bigint not null,
  position        bigint not null,
  stage           text not null check (stage in ('RECEIVED', 'READ', 'DATED', 'HEARD', 'PLACED')),
  notes           text[] not null default '{}',
  dates_placed    bigint not null default 0,
  dates_ambiguous bigint not null default 0,
  dates_open      bigint not null default 0,
  quoted          bigint not null default 0,
  reported        bigint not null default 0,
  mixed           bigint not null default 0,
  speaker_unknown bigint not null default 0,
  events          bigint not null default 0,
  passages        bigint not null default 0,
  primary key (order_number, position),
  foreign key (order_number, position) references intake_item
);
