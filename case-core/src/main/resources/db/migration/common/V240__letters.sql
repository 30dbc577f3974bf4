-- The words of a letter while they are written, and as they were when people began to sign them.

create table letter_text (
    id uuid primary key references signed_text,
    version bigint not null,
    case_id uuid not null references case_file,
    body_ar varchar(60000),
    body_en varchar(60000),
    body_fr varchar(60000)
);

create index letter_text_case on letter_text (case_id);

create table frozen_letter (
    id uuid primary key,
    text_id uuid not null references signed_text,
    case_id uuid not null references case_file,
    number integer not null,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    body_ar varchar(60000),
    body_en varchar(60000),
    body_fr varchar(60000),
    fingerprint_hex varchar(64) not null,
    frozen_by uuid not null references account,
    frozen_at timestamp(6) with time zone not null,
    unique (text_id, number)
);

create index frozen_letter_case on frozen_letter (case_id);
