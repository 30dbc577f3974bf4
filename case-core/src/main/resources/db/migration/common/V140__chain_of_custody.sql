-- What happened to each item of evidence: numbered entries of which each seals the one before it.

create table custody_entry (
    item_id uuid not null references evidence_item,
    number bigint not null,
    case_id uuid not null references case_file,
    act varchar(32) not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by uuid references account,
    fingerprint_hex varchar(64),
    other_id uuid,
    tool varchar(200),
    tool_version varchar(100),
    details varchar(4000) not null,
    told_happened_from date,
    told_happened_to date,
    told_happened_time time(6),
    told_happened_zone varchar(64),
    told_happened_precision varchar(16),
    told_happened_words varchar(1000),
    told_happened_basis varchar(16),
    told_person varchar(1000),
    told_party_id uuid references party,
    told_place varchar(1000),
    told_words varchar(8000),
    told_corrects bigint,
    seal varchar(64) not null,
    mac varchar(64) not null,
    primary key (item_id, number)
);

create index custody_entry_case on custody_entry (case_id);

-- Where the chain of each item ends.
create table custody_head (
    item_id uuid primary key references evidence_item,
    number bigint not null,
    seal varchar(64) not null,
    mac varchar(64) not null
);
