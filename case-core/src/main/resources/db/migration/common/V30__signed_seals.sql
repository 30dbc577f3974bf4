-- The program signs every seal with a key that is not in the database. Entries from before the key have no signature.

alter table audit_entry add column mac varchar(64);

alter table audit_head add column mac varchar(64);

create index audit_entry_case on audit_entry (case_id, number);
create index audit_entry_about on audit_entry (about, number);
create index audit_entry_at on audit_entry (happened_at);
