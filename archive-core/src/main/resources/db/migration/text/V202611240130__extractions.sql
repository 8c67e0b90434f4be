-- What reading a capture came to: a derivation, one row a capture, replaced by a newer reading.
create table extraction (
  capture text collate "C" primary key references capture,
  media_type text not null,
  -- why nothing was read; empty where something was
  refused text,
  text text,
  -- of the text in UTF-8: every anchor depends on it
  text_sha256 text check (length(text_sha256) = 64),
  -- blocks, quotations, anchors, metadata, notes
  body jsonb,
  -- of the reader that wrote this row
  reader int not null,
  check ((refused is null) = (text is not null)),
  check ((text is null) = (text_sha256 is null)),
  check ((text is null) = (body is null))
);
