-- What authorities for time stamps confirmed: that a file, or the end of a chain of custody, existed by then.

create table time_stamp (
    id uuid primary key,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item,
    subject varchar(8) not null,
    entry bigint,
    imprint_hex varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    asked_by uuid references account,
    stamped_at timestamp(6) with time zone not null,
    authority varchar(1000) not null,
    serial varchar(200) not null,
    policy varchar(200) not null,
    answer bytea not null,
    unique (item_id, subject, imprint_hex)
);

create index time_stamp_case on time_stamp (case_id);

-- Why an item has no time stamp yet: the last attempt that failed. It goes when one succeeds.
create table time_stamp_trouble (
    item_id uuid primary key references evidence_item,
    case_id uuid not null references case_file,
    fault varchar(32) not null,
    failed_at timestamp(6) with time zone not null
);
