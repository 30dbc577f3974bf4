-- Who made an item of its original, or where, when and with what it was captured from the web.

create table evidence_origin (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    item_id uuid not null unique references evidence_item on delete cascade,
    number varchar(32) not null,
    maker varchar(1000),
    certified boolean not null,
    address varchar(2000),
    archived varchar(2000),
    captured_at timestamp(6) with time zone,
    tool varchar(500),
    collector varchar(500)
);
create index evidence_origin_case on evidence_origin (case_id);
