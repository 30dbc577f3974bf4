-- Single things of a case that an external expert is shown for a time.

create table share (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    expert uuid not null references account,
    steward uuid not null references account,
    reason varchar(1000) not null,
    named boolean not null,
    shared_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    zone varchar(64) not null,
    ended_at timestamp(6) with time zone
);

create index share_case on share (case_id);
create index share_expert on share (expert, ends_at);

create table share_thing (
    share_id uuid not null references share,
    kind varchar(16) not null,
    thing uuid not null,
    primary key (share_id, kind, thing)
);
