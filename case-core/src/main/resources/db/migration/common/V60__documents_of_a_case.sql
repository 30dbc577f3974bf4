-- A case has a summary and as many documents as it needs; each has a card on which it is described.

alter table case_file add column summary_ar varchar(8000);
alter table case_file add column summary_en varchar(8000);
alter table case_file add column summary_fr varchar(8000);

-- One row, locked while a new case gets its number.
create table case_counter (
    id integer primary key
);

insert into case_counter values (1);

create table document_card (
    document_id uuid primary key references source_document,
    version bigint not null,
    case_id uuid not null references case_file,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    language varchar(16) not null,
    publisher varchar(1000),
    address varchar(2000),
    dated_from date,
    dated_to date,
    dated_time time(6),
    dated_zone varchar(64),
    dated_precision varchar(16) not null,
    dated_words varchar(1000),
    dated_basis varchar(16) not null,
    body_start integer not null,
    set_aside boolean not null
);

create index document_card_case on document_card (case_id);

insert into document_card (
    document_id, version, case_id, title_ar, title_en, title_fr, language, publisher, address, dated_from, dated_to,
    dated_time, dated_zone, dated_precision, dated_words, dated_basis, body_start, set_aside)
select
    id, 0, case_id, title_ar, title_en, title_fr, language, publisher, address, dated_from, dated_to,
    dated_time, dated_zone, dated_precision, dated_words, dated_basis, body_start, false
from source_document;

-- The file of a document as it came, byte for byte.
create table source_file (
    document_id uuid primary key references source_document,
    case_id uuid not null references case_file,
    name varchar(400) not null,
    charset varchar(40) not null,
    content bytea not null
);

-- Passages that were marked by mistake and on which nothing rests.
create table passage_set_aside (
    passage_id uuid primary key references passage,
    case_id uuid not null references case_file
);

create index passage_place on passage (document_id, starts_at, ends_at);
