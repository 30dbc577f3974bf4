-- A case has several texts that are signed. A signature says what was given and never changes; how it is printed, in
-- which order, and that it was withdrawn, stands in a row beside it.

create table signed_text (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    code varchar(16) not null,
    title_ar varchar(8000),
    title_en varchar(8000),
    title_fr varchar(8000),
    unique (case_id, code)
);

insert into signed_text (id, version, case_id, code, title_ar, title_en, title_fr)
select gen_random_uuid(), 0, f.id, 'T1', f.title_ar, f.title_en, f.title_fr from case_file f
where exists (select 1 from signature s where s.case_id = f.id);

alter table signature drop constraint signature_case_id_kind_number_key;
alter table signature add column text_id uuid references signed_text;
alter table signature disable trigger signature_unchangeable;
update signature s set text_id = (select t.id from signed_text t where t.case_id = s.case_id);
alter table signature enable trigger signature_unchangeable;
alter table signature alter column text_id set not null;

create index signature_case on signature (case_id);

create table signatory (
    id uuid primary key references signature,
    version bigint not null,
    position integer not null,
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
    paste uuid,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by uuid references account,
    withdrawn_because varchar(8000)
);

insert into signatory (id, version, position, name_ar, name_en, name_fr, confidence, country_ar, country_en, country_fr,
    capacity_ar, capacity_en, capacity_fr, honorific_ar, honorific_en, honorific_fr, title_ar, title_en, title_fr,
    formerly_ar, formerly_en, formerly_fr, affiliation_ar, affiliation_en, affiliation_fr, misprint, should_read)
select s.id, 0, s.number, s.name_ar, s.name_en, s.name_fr, s.confidence, s.country_ar, s.country_en, s.country_fr,
    s.capacity_ar, s.capacity_en, s.capacity_fr, s.honorific_ar, s.honorific_en, s.honorific_fr, s.title_ar, s.title_en, s.title_fr,
    s.formerly_ar, s.formerly_en, s.formerly_fr, s.affiliation_ar, s.affiliation_en, s.affiliation_fr, s.misprint, s.should_read from signature s;

alter table sanctions_request add column text_id uuid references signed_text;
