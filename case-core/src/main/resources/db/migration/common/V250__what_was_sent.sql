-- Offices that are written to, what was sent to whom, and what shows that it was.

create table contact (
    id uuid primary key,
    version bigint not null,
    addressee varchar(64) not null, -- id in the regime packs
    country varchar(2),
    office_ar varchar(8000),
    office_en varchar(8000),
    office_fr varchar(8000),
    holder varchar(300),
    holder_since date,
    channel varchar(32) not null,
    address varchar(1000),
    language varchar(16) not null,
    verified_on date,
    verified_how varchar(1000),
    retired boolean not null
);

create index contact_addressee on contact (addressee);

create table sending_proof (
    id uuid primary key,
    case_id uuid not null references case_file,
    request_id uuid not null references sanctions_request,
    name varchar(255) not null,
    bytes bigint not null,
    fingerprint_hex varchar(64) not null,
    content bytea not null,
    kept_at timestamp(6) with time zone not null,
    kept_by uuid not null references account,
    unique (request_id, fingerprint_hex)
);

create index sending_proof_case on sending_proof (case_id);

create table submission (
    id uuid primary key,
    case_id uuid not null references case_file,
    request_id uuid not null references sanctions_request,
    number integer not null,
    dossier integer not null,
    sent_at timestamp(6) with time zone not null,
    sent_zone varchar(64) not null,
    message_id varchar(998),
    note varchar(8000),
    manifest varchar(1000000) not null,
    fingerprint_hex varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by uuid not null references account,
    unique (request_id, number),
    foreign key (request_id, dossier) references dossier_version (request_id, number)
);

create index submission_case on submission (case_id);
create index submission_dossier on submission (request_id, dossier);

create table submission_recipient (
    id uuid primary key,
    submission_id uuid not null references submission,
    position integer not null,
    contact_id uuid not null references contact,
    addressee varchar(64) not null,
    country varchar(2),
    office_ar varchar(8000),
    office_en varchar(8000),
    office_fr varchar(8000),
    holder varchar(300),
    channel varchar(32) not null,
    address varchar(1000) not null,
    language varchar(16) not null,
    verified_on date not null,
    unique (submission_id, position)
);

create index submission_recipient_contact on submission_recipient (contact_id);

create table submission_proof (
    id uuid primary key,
    submission_id uuid not null references submission,
    proof_id uuid not null references sending_proof,
    unique (submission_id, proof_id)
);

create index submission_proof_proof on submission_proof (proof_id);
