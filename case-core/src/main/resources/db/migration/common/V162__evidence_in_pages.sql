-- A long list of evidence is read page by page: what is counted and ordered comes from these indexes alone.

create index evidence_item_tally on evidence_item (case_id, type, status, number);
create index evidence_issuer_words on evidence_issuer (words);
