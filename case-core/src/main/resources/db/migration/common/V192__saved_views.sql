-- What somebody likes to look at again: the filters, the order and the columns of a list, by a name of her own.

create table saved_view (
    id uuid primary key,
    version bigint not null,
    account uuid not null references account,
    name varchar(80) not null,
    board boolean not null,
    address varchar(4000) not null,
    kept_at timestamp(6) with time zone not null,
    unique (account, name)
);
