-- What people mark in a document, and what each mark became.

create table intake_mark (
    id uuid primary key,
    case_id uuid not null references case_file,
    document_id uuid not null references source_document,
    passage_id uuid not null references passage,
    kind varchar(32) not null,
    thing uuid not null,
    code varchar(100) not null,
    passage_is_new boolean not null,
    made_by uuid not null references account,
    made_at timestamp(6) with time zone not null,
    undone boolean not null
);

create index intake_mark_document on intake_mark (document_id, made_at);
