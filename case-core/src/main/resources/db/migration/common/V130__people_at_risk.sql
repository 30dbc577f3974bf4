-- People whom a case knows by a pseudonym: who they are, sealed; who may look; who looked, and why, sealed as well.

alter table party add column veiled boolean default false not null;

create table protected_identity (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    party_id uuid not null references party,
    code varchar(16) not null,
    state varchar(16) not null,
    since timestamp(6) with time zone not null,
    protected_by uuid not null references account,
    own_key varchar(4000),
    content varchar(1000000),
    ended_at timestamp(6) with time zone,
    end_reason varchar(8000),
    unique (case_id, code),
    constraint protected_identity_key check (state = 'PROTECTED' or own_key is null and content is null)
);

create index protected_identity_party on protected_identity (party_id);

create table identity_grant (
    id uuid primary key,
    version bigint not null,
    identity_id uuid not null references protected_identity,
    account uuid not null references account,
    given_by uuid not null references account,
    given_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    zone varchar(64) not null,
    ended_at timestamp(6) with time zone
);

create index identity_grant_identity on identity_grant (identity_id);
create index identity_grant_account on identity_grant (account);

create table identity_look (
    id uuid primary key,
    identity_id uuid not null references protected_identity,
    account uuid not null references account,
    looked_at timestamp(6) with time zone not null,
    cause varchar(32) not null,
    reason varchar(16000) not null
);

create index identity_look_identity on identity_look (identity_id);
