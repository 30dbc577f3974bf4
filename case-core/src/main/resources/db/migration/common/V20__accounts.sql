-- Sessions that can be ended, second factors, one-time links, and the rules of the installation for accounts.

alter table account add column sessions integer default 0 not null;
alter table account add column shortcuts boolean default true not null;
alter table account add column password_due boolean default false not null;

create table last_use (
    account uuid primary key references account,
    at timestamp(6) with time zone not null
);

create table second_factor (
    account uuid primary key references account,
    version bigint not null,
    sealed varchar(1000) not null,
    since timestamp(6) with time zone,
    last_step bigint not null
);

create table recovery_code (
    account uuid not null references second_factor,
    hash varchar(64) not null,
    primary key (account, hash)
);

create table one_time_link (
    token varchar(64) primary key,
    account uuid references account,
    ends_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);

create table account_rules (
    id integer primary key,
    version bigint not null,
    second_factor_required boolean not null
);

insert into account_rules (id, version, second_factor_required) values (1, 0, false);
