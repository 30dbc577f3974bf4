-- What was looked into before it left the house, and what held it back: by codes and places, never by what stood there.

create table leak_search (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    dossier integer not null,
    occasion varchar(16) not null,
    searched_for uuid not null references account,
    searched_at timestamp(6) with time zone not null,
    files integer not null,
    parts integer not null,
    pictures integer not null,
    found integer not null
);

create index leak_search_request on leak_search (request_id, searched_at);
create index leak_search_for on leak_search (searched_for);

create table leak_found (
    id uuid primary key,
    search_id uuid not null references leak_search,
    position integer not null,
    kind varchar(16) not null,
    code varchar(64) not null,
    file varchar(255) not null,
    inside varchar(2000) not null,
    place varchar(16) not null,
    number integer not null,
    part varchar(255) not null,
    unique (search_id, position)
);
