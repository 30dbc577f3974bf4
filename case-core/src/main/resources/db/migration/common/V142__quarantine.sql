-- The stored files are hashed again each day. What is not what it was is put into quarantine, and comes back to where it was.

alter table evidence_item add column status_before varchar(32);

create table store_round (
    id uuid primary key,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone not null,
    files bigint not null,
    bytes bigint not null,
    faults bigint not null
);

create index store_round_started on store_round (started_at);
