-- Whether the target may be shown an item or a fact; nobody has said so of what there is, and nobody guesses.

alter table evidence_item add column disclosure_answer varchar(16) default 'UNDECIDED' not null;
alter table evidence_item add column disclosure_reason_ar varchar(8000);
alter table evidence_item add column disclosure_reason_en varchar(8000);
alter table evidence_item add column disclosure_reason_fr varchar(8000);

alter table fact add column disclosure_answer varchar(16) default 'UNDECIDED' not null;
alter table fact add column disclosure_reason_ar varchar(8000);
alter table fact add column disclosure_reason_en varchar(8000);
alter table fact add column disclosure_reason_fr varchar(8000);
