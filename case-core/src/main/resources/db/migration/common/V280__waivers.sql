-- What of a check somebody let pass, or held against a request again, and why; and which of that let a move pass.

create table point_waiver (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    number integer not null,
    point varchar(64) not null, -- what the point said, as a fingerprint
    code varchar(64) not null,
    given boolean not null,
    reason varchar(2000) not null,
    made_by uuid not null references account,
    made_at timestamp(6) with time zone not null,
    unique (request_id, number)
);

alter table request_move add column waived varchar(2000) default '' not null;
