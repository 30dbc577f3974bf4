-- Items of evidence are graded and reviewed by two people; what they looked at stands beside what they said.

create table evidence_grade (
    id uuid primary key,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item,
    source varchar(1) not null,
    information integer not null,
    reasons varchar(8000) not null,
    graded_by uuid not null references account,
    graded_at timestamp(6) with time zone not null
);

create index evidence_grade_item on evidence_grade (item_id);

create table review (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item,
    number integer not null,
    note varchar(8000),
    sent_by uuid not null references account,
    sent_at timestamp(6) with time zone not null,
    due_on date not null,
    ended_at timestamp(6) with time zone,
    ending varchar(16),
    unique (item_id, number)
);

create index review_case on review (case_id);

create table review_verdict (
    id uuid primary key,
    review_id uuid not null references review,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item,
    reviewer uuid not null references account,
    role varchar(32) not null,
    kind varchar(16) not null,
    note varchar(8000),
    seen_fingerprint_hex varchar(64) not null,
    seen_revision integer not null,
    seen_marks integer not null,
    seen_grades integer not null,
    given_at timestamp(6) with time zone not null,
    seal_hex varchar(64) not null,
    unique (review_id, reviewer, seen_fingerprint_hex, seen_revision, seen_marks, seen_grades)
);

create index review_verdict_case on review_verdict (case_id);

create table review_answer (
    verdict_id uuid not null references review_verdict,
    position integer not null,
    question varchar(16) not null,
    answer varchar(16) not null,
    reason varchar(2000),
    primary key (verdict_id, position)
);

create table evidence_passage (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item,
    number integer not null,
    page integer not null,
    start_at integer not null,
    quote varchar(8000) not null,
    fact_id uuid, -- no reference: what was set aside does not keep a fact from going
    criterion varchar(64),
    marked_by uuid not null references account,
    marked_at timestamp(6) with time zone not null,
    set_aside_by uuid references account,
    set_aside_at timestamp(6) with time zone,
    unique (item_id, number),
    check ((fact_id is null) <> (criterion is null))
);

create index evidence_passage_fact on evidence_passage (fact_id);

-- For whom somebody works: who issued an item does not review it as the second.
create table affiliation (
    id uuid primary key,
    account_id uuid not null references account,
    party_id uuid not null references party,
    given_by uuid not null references account,
    given_at timestamp(6) with time zone not null,
    unique (account_id, party_id)
);
