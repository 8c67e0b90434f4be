-- An item names a capture that is there.
alter table intake_item
  add constraint intake_item_names_a_capture foreign key (capture) references capture;
