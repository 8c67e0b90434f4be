-- What a form sent is called for people, and which form it was: sent twice, it is one order.
alter table intake_order add column called text;
alter table intake_order add column form_key text unique;

-- What is to be told of an order and belongs to none of its items.
alter table intake_order add column remarks text[] not null default '{}';
