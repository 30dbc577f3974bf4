-- Who is away from when until when, and whom to ask meanwhile.

create table absence (
    account uuid primary key references account,
    version bigint not null,
    from_day date not null,
    until_day date not null,
    deputy uuid references account
);
