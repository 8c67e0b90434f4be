-- Entries whose place in the search index is to be renewed. A row commits with the entry that
-- changed, and goes once the index holds what it asks for.
create table index_queue (
  number  bigint generated always as identity primary key,
  entry   text not null
);
