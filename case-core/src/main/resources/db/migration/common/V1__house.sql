-- The house: accounts, parties, cases and what lies in them, requests, dossiers, the audit trail.
-- Runs on H2 and on PostgreSQL; the triggers that keep records as they were are in the folder of each.

create table account (
    id uuid primary key,
    version bigint not null,
    email varchar(320) not null unique,
    name varchar(200) not null,
    password_hash varchar(500) not null,
    language varchar(16) not null,
    locked boolean not null
);

create table account_role (
    account_id uuid not null references account,
    role varchar(32) not null,
    primary key (account_id, role)
);

create table party (
    id uuid primary key,
    version bigint not null,
    kind varchar(32) not null,
    name_ar varchar(8000),
    name_en varchar(8000),
    name_fr varchar(8000)
);

create table party_name (
    party_id uuid not null references party,
    position integer not null,
    text varchar(1000) not null,
    folded varchar(1000) not null,
    language varchar(16),
    kind varchar(32) not null,
    confidence varchar(16) not null,
    source varchar(200),
    primary key (party_id, position)
);

create index party_name_folded on party_name (folded);

create table party_identifier (
    party_id uuid not null references party,
    position integer not null,
    type varchar(100) not null,
    content_ar varchar(8000),
    content_en varchar(8000),
    content_fr varchar(8000),
    source varchar(200),
    primary key (party_id, position)
);

create table case_file (
    id uuid primary key,
    version bigint not null,
    number varchar(32) not null unique,
    kind varchar(32) not null,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    opened_at timestamp(6) with time zone not null
);

create table case_member (
    case_id uuid not null references case_file,
    account uuid not null references account,
    role varchar(32) not null,
    since timestamp(6) with time zone not null,
    primary key (case_id, account, role)
);

create index case_member_account on case_member (account, case_id);

create table source_document (
    id uuid primary key,
    case_id uuid not null references case_file,
    number varchar(16) not null,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    language varchar(16) not null,
    text varchar(1000000) not null,
    body_start integer not null,
    fingerprint_hex varchar(64) not null,
    bytes bigint not null,
    publisher varchar(1000),
    address varchar(2000),
    dated_from date,
    dated_to date,
    dated_time time(6),
    dated_zone varchar(64),
    dated_precision varchar(16) not null,
    dated_words varchar(1000),
    dated_basis varchar(16) not null,
    unique (case_id, number)
);

create table passage (
    id uuid primary key,
    case_id uuid not null references case_file,
    document_id uuid not null references source_document,
    starts_at integer not null,
    ends_at integer not null,
    quote varchar(8000) not null,
    check (ends_at > starts_at)
);

create index passage_case on passage (case_id);

create table discrepancy (
    id uuid primary key,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    kind varchar(32) not null,
    passage_id uuid references passage,
    issue_ar varchar(8000),
    issue_en varchar(8000),
    issue_fr varchar(8000),
    resolution_ar varchar(8000),
    resolution_en varchar(8000),
    resolution_fr varchar(8000),
    verification varchar(1000),
    unique (case_id, code)
);

create table fact (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    date_from date,
    date_to date,
    date_time time(6),
    date_zone varchar(64),
    date_precision varchar(16) not null,
    date_words varchar(1000),
    date_basis varchar(16) not null,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    passage_id uuid references passage,
    external_ar varchar(8000),
    external_en varchar(8000),
    external_fr varchar(8000),
    status varchar(32),
    tlp varchar(16),
    same_as uuid references fact,
    unique (case_id, code)
);

create table fact_figure (
    fact_id uuid not null references fact,
    position integer not null,
    what varchar(100) not null,
    amount bigint not null,
    primary key (fact_id, position)
);

create table ask (
    id uuid primary key,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    kind varchar(32) not null,
    text_ar varchar(8000),
    text_en varchar(8000),
    text_fr varchar(8000),
    operative boolean not null,
    passage_id uuid references passage,
    instrument varchar(2000),
    condition_ar varchar(8000),
    condition_en varchar(8000),
    condition_fr varchar(8000),
    urgency_ar varchar(8000),
    urgency_en varchar(8000),
    urgency_fr varchar(8000),
    threshold_ar varchar(8000),
    threshold_en varchar(8000),
    threshold_fr varchar(8000),
    unique (case_id, code)
);

create table ask_act (
    ask_id uuid not null references ask,
    position integer not null,
    act varchar(100) not null,
    primary key (ask_id, position)
);

create table case_party (
    id uuid primary key,
    case_id uuid not null references case_file,
    party_id uuid not null references party,
    role varchar(32) not null,
    position integer not null,
    allegation varchar(32),
    office_ar varchar(8000),
    office_en varchar(8000),
    office_fr varchar(8000),
    note_ar varchar(8000),
    note_en varchar(8000),
    note_fr varchar(8000),
    group_size integer,
    named boolean not null,
    tlp varchar(16),
    passage_id uuid references passage
);

create index case_party_case on case_party (case_id);
create index case_party_party on case_party (party_id);

create table citation (
    id uuid primary key,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    regime varchar(32) not null,
    purpose varchar(16) not null,
    passage_id uuid references passage,
    confidence varchar(1000),
    threshold_ar varchar(8000),
    threshold_en varchar(8000),
    threshold_fr varchar(8000),
    causal_verb_ar varchar(8000),
    causal_verb_en varchar(8000),
    causal_verb_fr varchar(8000),
    unique (case_id, code)
);

create table citation_reading (
    citation_id uuid not null references citation,
    position integer not null,
    reading varchar(200) not null,
    primary key (citation_id, position)
);

create table citation_criterion (
    citation_id uuid not null references citation,
    position integer not null,
    criterion varchar(64) not null,
    primary key (citation_id, position)
);

create table citation_right (
    citation_id uuid not null references citation,
    position integer not null,
    ar varchar(8000),
    en varchar(8000),
    fr varchar(8000),
    primary key (citation_id, position)
);

create table target_position (
    id uuid primary key,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    kind varchar(32) not null,
    party_id uuid references party,
    text_ar varchar(8000),
    text_en varchar(8000),
    text_fr varchar(8000),
    passage_id uuid references passage,
    unique (case_id, code)
);

create table statement (
    id uuid primary key,
    case_id uuid not null references case_file,
    kind varchar(32) not null,
    position integer not null,
    text_ar varchar(8000),
    text_en varchar(8000),
    text_fr varchar(8000),
    status varchar(200),
    external_ar varchar(8000),
    external_en varchar(8000),
    external_fr varchar(8000)
);

create index statement_case on statement (case_id);

create table evidence_item (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    number varchar(16) not null,
    type varchar(32) not null,
    status varchar(32) not null,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    passage_id uuid references passage,
    gap_ar varchar(8000),
    gap_en varchar(8000),
    gap_fr varchar(8000),
    remark_ar varchar(8000),
    remark_en varchar(8000),
    remark_fr varchar(8000),
    external_ar varchar(8000),
    external_en varchar(8000),
    external_fr varchar(8000),
    tlp varchar(16) not null,
    fingerprint_hex varchar(64),
    unique (case_id, number)
);

create table evidence_issuer (
    evidence_id uuid not null references evidence_item,
    position integer not null,
    party_id uuid references party,
    words varchar(1000) not null,
    named boolean not null,
    external boolean not null,
    primary key (evidence_id, position)
);

create table evidence_fragment (
    evidence_id uuid not null references evidence_item,
    position integer not null,
    fragments uuid not null references passage,
    primary key (evidence_id, position)
);

create table evidence_support (
    evidence_id uuid not null references evidence_item,
    position integer not null,
    supports uuid not null references citation,
    primary key (evidence_id, position)
);

create table evidence_claim (
    evidence_id uuid not null references evidence_item,
    position integer not null,
    ar varchar(8000),
    en varchar(8000),
    fr varchar(8000),
    primary key (evidence_id, position)
);

create table signature (
    id uuid primary key,
    case_id uuid not null references case_file,
    kind varchar(16) not null,
    number integer not null,
    party_id uuid not null references party,
    as_signed varchar(2000) not null,
    name_ar varchar(8000),
    name_en varchar(8000),
    name_fr varchar(8000),
    confidence varchar(16) not null,
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
    formerly_ar varchar(8000),
    formerly_en varchar(8000),
    formerly_fr varchar(8000),
    affiliation_ar varchar(8000),
    affiliation_en varchar(8000),
    affiliation_fr varchar(8000),
    misprint varchar(1000),
    should_read varchar(1000),
    late boolean not null,
    unique (case_id, kind, number)
);

create table letter (
    id uuid primary key,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    direction varchar(16) not null,
    date_from date,
    date_to date,
    date_time time(6),
    date_zone varchar(64),
    date_precision varchar(16) not null,
    date_words varchar(1000),
    date_basis varchar(16) not null,
    sender varchar(1000) not null,
    recipient varchar(1000) not null,
    summary_ar varchar(8000),
    summary_en varchar(8000),
    summary_fr varchar(8000),
    answer varchar(32),
    commitment_ar varchar(8000),
    commitment_en varchar(8000),
    commitment_fr varchar(8000),
    unique (case_id, code)
);

create table letter_paragraph (
    letter_id uuid not null references letter,
    position integer not null,
    text varchar(8000) not null,
    primary key (letter_id, position)
);

create table result (
    id uuid primary key,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    extent varchar(32) not null,
    text_ar varchar(8000),
    text_en varchar(8000),
    text_fr varchar(8000),
    residual_ar varchar(8000),
    residual_en varchar(8000),
    residual_fr varchar(8000),
    external_ar varchar(8000),
    external_en varchar(8000),
    external_fr varchar(8000),
    unique (case_id, code)
);

create table deadline (
    id uuid primary key,
    case_id uuid not null references case_file,
    code varchar(32) not null,
    due_on date not null,
    text_ar varchar(8000),
    text_en varchar(8000),
    text_fr varchar(8000),
    unique (case_id, code)
);

create table sanctions_request (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    number varchar(32) not null unique,
    ask_id uuid not null references ask,
    regime varchar(32) not null,
    pack_version varchar(16) not null,
    target_id uuid not null references party,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    brief_ar varchar(8000),
    brief_en varchar(8000),
    brief_fr varchar(8000),
    owner_id uuid not null references account,
    status varchar(32) not null,
    opened_at timestamp(6) with time zone not null
);

create index sanctions_request_case on sanctions_request (case_id);

create table request_ground (
    request_id uuid not null references sanctions_request,
    position integer not null,
    criterion varchar(64) not null,
    why_ar varchar(8000),
    why_en varchar(8000),
    why_fr varchar(8000),
    primary key (request_id, position)
);

create table request_proof (
    request_id uuid not null references sanctions_request,
    position integer not null,
    criterion varchar(64) not null,
    evidence_id uuid references evidence_item,
    fact_id uuid references fact,
    why_ar varchar(8000),
    why_en varchar(8000),
    why_fr varchar(8000),
    primary key (request_id, position),
    check ((evidence_id is null) <> (fact_id is null))
);

create table request_paragraph (
    request_id uuid not null references sanctions_request,
    position integer not null,
    section varchar(32) not null,
    label varchar(32) not null,
    text_ar varchar(20000),
    text_en varchar(20000),
    text_fr varchar(20000),
    primary key (request_id, position)
);

create table dossier_version (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    number integer not null,
    built_at timestamp(6) with time zone not null,
    built_by uuid not null references account,
    fingerprint_hex varchar(64) not null,
    manifest varchar(1000000) not null,
    unique (request_id, number)
);

create table dossier_file (
    id uuid primary key,
    version_id uuid not null references dossier_version,
    language varchar(16) not null,
    pages integer not null,
    bytes bigint not null,
    fingerprint_hex varchar(64) not null,
    content bytea not null,
    unique (version_id, language)
);

create table audit_entry (
    number bigint primary key,
    happened_at timestamp(6) with time zone not null,
    what varchar(64) not null,
    done_by uuid,
    about uuid,
    case_id uuid,
    details varchar(4000) not null,
    seal varchar(64) not null
);

create table audit_head (
    id integer primary key,
    number bigint not null,
    seal varchar(64) not null
);

insert into audit_head (id, number, seal) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
