-- Up to which entry of the trail somebody says to have seen what others did, and what concerns herself.

create table last_seen (
    id uuid primary key,
    version bigint not null,
    account uuid not null references account,
    place varchar(16) not null,
    number bigint not null,
    seen_at timestamp(6) with time zone not null,
    unique (account, place)
);
