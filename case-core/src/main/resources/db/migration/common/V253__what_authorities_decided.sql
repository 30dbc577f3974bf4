-- What authorities decided about a request, and who else says so.

create table decision (
    id uuid primary key,
    case_id uuid not null references case_file,
    request_id uuid not null references sanctions_request,
    kind varchar(32) not null,
    decided_on date not null,
    effective_on date,
    ends_on date,
    legal_act varchar(1000),
    programme varchar(300),
    note_ar varchar(8000),
    note_en varchar(8000),
    note_fr varchar(8000),
    item_id uuid references evidence_item,
    noted_at timestamp(6) with time zone not null,
    noted_by uuid not null references account
);

create index decision_case on decision (case_id);
create index decision_request on decision (request_id);
create index decision_item on decision (item_id);

create table decision_confirmation (
    decision_id uuid primary key references decision,
    confirmed_by uuid not null references account,
    confirmed_at timestamp(6) with time zone not null
);
