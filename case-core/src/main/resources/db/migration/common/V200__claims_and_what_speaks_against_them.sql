-- Claims, what speaks against a criterion and how it is answered, and how much a team wants of itself.

create table request_claim (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    criterion varchar(64) not null,
    sentence_ar varchar(8000),
    sentence_en varchar(8000),
    sentence_fr varchar(8000),
    status varchar(32) not null,
    said_by varchar(300),
    evidence_id uuid references evidence_item,
    position_id uuid references target_position
);

create index request_claim_request on request_claim (request_id);
create index request_claim_item on request_claim (evidence_id);
create index request_claim_position on request_claim (position_id);

alter table request_proof add column passage_id uuid references evidence_passage;
alter table request_proof add column claim_id uuid references request_claim;

create index request_proof_passage on request_proof (passage_id);
create index request_proof_claim on request_proof (claim_id);

-- The same thing may bear out two claims, and two passages of one item are two proofs: the request sees to the rest.
alter table request_proof drop constraint request_proof_item_once;
alter table request_proof drop constraint request_proof_fact_once;
create index request_proof_of on request_proof (request_id, criterion);

create table request_counter_point (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    criterion varchar(64) not null,
    evidence_id uuid references evidence_item,
    position_id uuid references target_position,
    passage_id uuid references evidence_passage,
    says_ar varchar(8000),
    says_en varchar(8000),
    says_fr varchar(8000),
    answer_ar varchar(8000),
    answer_en varchar(8000),
    answer_fr varchar(8000),
    put_by uuid not null references account,
    put_at timestamp(6) with time zone not null,
    answered_by uuid references account,
    approved_by uuid references account,
    approved_at timestamp(6) with time zone,
    revision integer not null,
    check ((evidence_id is null) <> (position_id is null)),
    check (approved_by is null or approved_by <> answered_by)
);

create index request_counter_point_request on request_counter_point (request_id);
create index request_counter_point_item on request_counter_point (evidence_id);
create index request_counter_point_position on request_counter_point (position_id);

create table request_counter_item (
    counter_id uuid not null references request_counter_point,
    position integer not null,
    item_id uuid not null references evidence_item,
    primary key (counter_id, position)
);

create index request_counter_item_item on request_counter_item (item_id);

create table request_fruitless_search (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    searched_on date not null,
    searcher uuid not null references account,
    ground_ar varchar(8000),
    ground_en varchar(8000),
    ground_fr varchar(8000),
    written_at timestamp(6) with time zone not null
);

create index request_fruitless_search_request on request_fruitless_search (request_id);

create table case_needs (
    id uuid primary key,
    case_id uuid not null references case_file,
    number integer not null,
    facts integer not null,
    items integer not null,
    sources integer not null,
    why varchar(2000) not null,
    set_by uuid not null references account,
    set_at timestamp(6) with time zone not null,
    unique (case_id, number)
);
