-- A proof that was offered in another request of the case first says in which, and for what.

alter table request_proof add column taken_from_number varchar(64);
alter table request_proof add column taken_from_citation varchar(1000);
