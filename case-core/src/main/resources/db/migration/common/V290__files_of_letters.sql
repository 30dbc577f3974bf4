-- Messages of which letters were made, and what came with them.

create table letter_file (
    id uuid primary key,
    case_id uuid not null references case_file,
    request_id uuid not null references sanctions_request,
    letter_id uuid not null references letter,
    position integer not null,
    name varchar(255) not null,
    bytes bigint not null,
    fingerprint_hex varchar(64) not null,
    content bytea not null,
    kept_at timestamp(6) with time zone not null,
    kept_by uuid not null references account,
    unique (letter_id, position)
);

create index letter_file_case on letter_file (case_id);
create index letter_file_request on letter_file (request_id);
create index letter_file_kept_by on letter_file (kept_by);
