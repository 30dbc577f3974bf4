-- A page of a long list of evidence is taken from an index as it lies there, in the order of the numbers.

alter table evidence_item add column number_length integer;
update evidence_item set number_length = length(number);
alter table evidence_item alter column number_length set not null;
create index evidence_item_in_order on evidence_item (case_id, number_length, number, id);
create index evidence_item_sieved on evidence_item (case_id, type, status, number_length, number, id);
drop index evidence_item_tally;
