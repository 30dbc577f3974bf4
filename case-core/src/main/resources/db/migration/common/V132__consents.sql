-- What people at risk agreed to, line by line; who is in which item of evidence; what has to be called back.

create table consent_entry (
    id uuid primary key,
    case_id uuid not null references case_file,
    party_id uuid not null references party,
    number integer not null,
    kind varchar(16) not null,
    purpose varchar(32) not null,
    said_on date not null,
    zone varchar(64) not null,
    language varchar(16),
    explained_by varchar(1000),
    risks_explained boolean not null,
    form varchar(32),
    expires date,
    channel varchar(16) not null,
    note varchar(1000),
    corrects integer,
    recorded_by uuid not null references account,
    recorded_at timestamp(6) with time zone not null,
    unique (case_id, party_id, number)
);

create index consent_entry_party on consent_entry (party_id);

create table item_person (
    id uuid primary key,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item,
    party_id uuid not null references party,
    part varchar(16) not null,
    said_by uuid not null references account,
    said_at timestamp(6) with time zone not null,
    unique (item_id, party_id, part)
);

create index item_person_case on item_person (case_id);
create index item_person_party on item_person (party_id);

create table recall_task (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    request_id uuid not null references sanctions_request,
    version_id uuid not null references dossier_version,
    dossier integer not null,
    item_id uuid not null references evidence_item,
    party_id uuid not null references party,
    cause varchar(16) not null,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    closed_by uuid references account,
    done varchar(4000),
    unique (version_id, item_id)
);

create index recall_task_case on recall_task (case_id);
create index recall_task_party on recall_task (party_id);
