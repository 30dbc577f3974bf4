-- Grounds, proofs and paragraphs of a request are things of their own: two people write beside each other.

alter table request_ground add column id uuid;
update request_ground set id = random_uuid();
alter table request_ground alter column id set not null;
alter table request_ground drop primary key;
alter table request_ground add primary key (id);
alter table request_ground add constraint request_ground_once unique (request_id, criterion);

alter table request_proof add column id uuid;
update request_proof set id = random_uuid();
alter table request_proof alter column id set not null;
alter table request_proof drop primary key;
alter table request_proof add primary key (id);
alter table request_proof add constraint request_proof_item_once unique (request_id, criterion, evidence_id);
alter table request_proof add constraint request_proof_fact_once unique (request_id, criterion, fact_id);

alter table request_paragraph add column id uuid;
update request_paragraph set id = random_uuid();
alter table request_paragraph alter column id set not null;
alter table request_paragraph drop primary key;
alter table request_paragraph add primary key (id);
alter table request_paragraph add constraint request_paragraph_once unique (request_id, section, label);
