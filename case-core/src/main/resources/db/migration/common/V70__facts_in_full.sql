-- A fact says where, names its parties with their part in it, and rests on as many sources as there are.

create table fact_source (
    fact_id uuid not null references fact,
    position integer not null,
    passage_id uuid references passage,
    exhibit_id uuid references evidence_item,
    page varchar(100),
    primary key (fact_id, position),
    check ((passage_id is null) <> (exhibit_id is null))
);

insert into fact_source (fact_id, position, passage_id)
    select id, 0, passage_id from fact where passage_id is not null;

alter table fact drop column passage_id;

create table fact_party (
    fact_id uuid not null references fact,
    position integer not null,
    party_id uuid not null references party,
    part varchar(32) not null,
    status varchar(32),
    primary key (fact_id, position)
);

create index fact_party_party on fact_party (party_id);

alter table fact add column place_ar varchar(8000);
alter table fact add column place_en varchar(8000);
alter table fact add column place_fr varchar(8000);
alter table fact add column country varchar(2);

-- What is counted is said in words; until now it was a code.
alter table fact_figure add column what_ar varchar(8000);
alter table fact_figure add column what_en varchar(8000);
alter table fact_figure add column what_fr varchar(8000);
update fact_figure set what_en = replace(what, '_', ' ');
update fact_figure set what_ar = 'صحفيون، على الأقل', what_en = 'journalists, at least', what_fr = 'journalistes, au moins'
    where what = 'journalists_min';
update fact_figure set what_ar = 'مؤسسات إعلامية', what_en = 'media organisations', what_fr = 'organes de presse'
    where what = 'media_organisations';
update fact_figure set what_ar = 'بلدان', what_en = 'countries', what_fr = 'pays'
    where what = 'countries';
alter table fact_figure drop column what;
