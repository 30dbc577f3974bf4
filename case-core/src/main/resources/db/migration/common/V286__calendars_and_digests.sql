-- Addresses under which a calendar reads what is due, and who wants a mail a day.

create table calendar_feed (
    account uuid primary key references account,
    version bigint not null,
    token varchar(64) not null unique,
    since timestamp(6) with time zone not null
);

create table digest_wish (
    account uuid primary key references account,
    version bigint not null,
    at_hour integer not null,
    zone varchar(64) not null,
    last_day date
);
