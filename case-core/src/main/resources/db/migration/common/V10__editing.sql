-- What people write into things: every revision, and what is typed and not saved yet.

create table revision (
    id uuid primary key,
    thing uuid not null,
    number integer not null,
    made_by uuid references account,
    made_at timestamp(6) with time zone not null,
    content varchar(1000000) not null,
    unique (thing, number)
);

create table form_draft (
    id uuid primary key,
    owner uuid not null references account,
    form varchar(200) not null,
    seen integer not null,
    content varchar(1000000) not null,
    kept_at timestamp(6) with time zone not null,
    unique (owner, form)
);
