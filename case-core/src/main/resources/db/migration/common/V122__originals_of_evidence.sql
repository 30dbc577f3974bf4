-- A translation, a transcript, a report that repeats another one: it rests on its original, and counts with it.

alter table evidence_item add column original_id uuid references evidence_item;
alter table evidence_item add column derivation varchar(16);
create index evidence_item_original on evidence_item (original_id);
