-- One key for the files of each case, sealed with the keys of the installation, which are not in the database.
create table case_key (
    case_id uuid primary key references case_file,
    sealed varchar(8000) not null,
    made_at timestamp(6) with time zone not null
);

-- A second fingerprint by another method (SHA3-512), and under which name the file arrived.
alter table evidence_file add column sha3 varchar(128) default '' not null;
alter table evidence_file add column arrived_as uuid;
