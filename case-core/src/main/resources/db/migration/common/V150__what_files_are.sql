-- What a worker found in a file: what it is in plain, what it says encrypted with the key of its case.

create table file_finding (
    file_id uuid primary key references evidence_file,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item,
    fingerprint_hex varchar(64) not null,
    looked_at timestamp(6) with time zone not null,
    media_type varchar(255) not null,
    pages integer not null,
    signs varchar(1000) not null,
    failure varchar(32),
    sealed bytea not null
);
create index file_finding_case on file_finding (case_id, item_id);
