-- What was said of a capture when it came and is not believed, in words.
alter table capture add column doubts text[] not null default '{}';
