-- Items of evidence are dated and have a language and a file; the bytes lie in the data folder, by their fingerprint.

alter table evidence_item add column language varchar(16);
alter table evidence_item add column dated_from date;
alter table evidence_item add column dated_to date;
alter table evidence_item add column dated_time time(6);
alter table evidence_item add column dated_zone varchar(64);
alter table evidence_item add column dated_precision varchar(16) default 'NOT_STATED' not null;
alter table evidence_item add column dated_words varchar(1000);
alter table evidence_item add column dated_basis varchar(16) default 'STATED' not null;

create table evidence_file (
    id uuid primary key,
    case_id uuid not null references case_file,
    item_id uuid not null unique references evidence_item,
    name varchar(255) not null,
    media_type varchar(255) not null,
    bytes bigint not null,
    fingerprint_hex varchar(64) not null,
    kept_at timestamp(6) with time zone not null,
    kept_by uuid not null references account,
    unique (case_id, fingerprint_hex)
);
