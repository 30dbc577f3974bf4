-- When a letter can be signed, who is invited, what each of them answered, and the lists that were sealed.

alter table signatory add column confidential boolean default false not null;
alter table signatory add column unconfirmed boolean default false not null;

create table sign_on (
    id uuid primary key references signed_text,
    version bigint not null,
    case_id uuid not null references case_file,
    letter integer not null,
    closes_at timestamp(6) with time zone not null,
    zone varchar(64) not null,
    opened_by uuid not null references account,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone
);

create index sign_on_case on sign_on (case_id);

create table invitation (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    text_id uuid not null references signed_text,
    party_id uuid not null references party,
    kind varchar(16) not null,
    name_ar varchar(8000),
    name_en varchar(8000),
    name_fr varchar(8000),
    contact varchar(254),
    language varchar(16) not null,
    state varchar(16) not null,
    invited_by uuid not null references account,
    invited_at timestamp(6) with time zone not null,
    opened_at timestamp(6) with time zone,
    reminded_at timestamp(6) with time zone,
    signature_id uuid references signature,
    replies integer not null
);

create index invitation_case on invitation (case_id);
create index invitation_text on invitation (text_id);
create index invitation_party on invitation (party_id);
create index invitation_signature on invitation (signature_id);

create table invitation_link (
    token varchar(64) primary key,
    invitation_id uuid not null references invitation,
    kept boolean not null,
    ends_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);

create index invitation_link_invitation on invitation_link (invitation_id);

create table reply (
    id uuid primary key,
    invitation_id uuid not null references invitation,
    case_id uuid not null references case_file,
    number integer not null,
    act varchar(16) not null,
    kind varchar(16) not null,
    letter integer not null,
    fingerprint_hex varchar(64) not null,
    name_ar varchar(8000),
    name_en varchar(8000),
    name_fr varchar(8000),
    country_ar varchar(8000),
    country_en varchar(8000),
    country_fr varchar(8000),
    capacity_ar varchar(8000),
    capacity_en varchar(8000),
    capacity_fr varchar(8000),
    honorific_ar varchar(8000),
    honorific_en varchar(8000),
    honorific_fr varchar(8000),
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    affiliation_ar varchar(8000),
    affiliation_en varchar(8000),
    affiliation_fr varchar(8000),
    formerly_ar varchar(8000),
    formerly_en varchar(8000),
    formerly_fr varchar(8000),
    signer varchar(500),
    signs_as varchar(500),
    confidential boolean not null,
    replied_at timestamp(6) with time zone not null,
    unique (invitation_id, number)
);

create index reply_case on reply (case_id);

create table sealed_list (
    id uuid primary key,
    text_id uuid not null references signed_text,
    case_id uuid not null references case_file,
    number integer not null,
    letter integer not null,
    content varchar(1000000) not null,
    fingerprint_hex varchar(64) not null,
    organisations integer not null,
    individuals integer not null,
    sealed_by uuid not null references account,
    sealed_at timestamp(6) with time zone not null,
    unique (text_id, number)
);

create index sealed_list_case on sealed_list (case_id);

create table letter_change (
    id uuid primary key,
    text_id uuid not null references signed_text,
    case_id uuid not null references case_file,
    from_letter integer not null,
    to_letter integer not null,
    material boolean not null,
    because varchar(8000) not null,
    suspended integer not null,
    decided_by uuid not null references account,
    decided_at timestamp(6) with time zone not null
);

create index letter_change_text on letter_change (text_id);
create index letter_change_case on letter_change (case_id);
