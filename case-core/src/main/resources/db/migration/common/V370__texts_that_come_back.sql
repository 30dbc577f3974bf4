-- Texts of a dossier that somebody edited elsewhere and brought back, sealed; until she puts them away.

create table brought_text (
    id uuid primary key,
    request_id uuid not null references sanctions_request on delete cascade,
    brought_by uuid not null references account,
    brought_at timestamp(6) with time zone not null,
    version integer not null,
    language varchar(16) not null,
    sealed varchar(1000000) not null,
    unique (request_id, brought_by)
);
create index brought_text_by on brought_text (brought_by);
