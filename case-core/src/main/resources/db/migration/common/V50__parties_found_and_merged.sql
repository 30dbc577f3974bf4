-- Parties that are found while one types, by those who may know of them, and parties that turned out to be one.

alter table party add column common boolean default false not null;
alter table party add column origin varchar(200);
alter table party add column merged_into uuid;
alter table party add column survivor uuid;
alter table party add column sorted_ar varchar(200) default '' not null;
alter table party add column sorted_en varchar(200) default '' not null;

update party set survivor = id;
update party set common = true where kind not in ('PERSON', 'PERSON_CLASS');

alter table party alter column survivor set not null;
alter table party add constraint party_merged_into foreign key (merged_into) references party;
alter table party add constraint party_survivor foreign key (survivor) references party;
alter table party add constraint party_common check (not common or kind not in ('PERSON', 'PERSON_CLASS'));

create index party_group on party (survivor);
create index party_by_arabic_name on party (sorted_ar, id);
create index party_by_english_name on party (sorted_en, id);
create index party_by_kind_and_arabic_name on party (kind, sorted_ar, id);
create index party_by_kind_and_english_name on party (kind, sorted_en, id);

-- Where a party may be found: numbers of cases, and * for everywhere.
create table party_place (
    party_id uuid not null references party,
    place varchar(200) not null,
    primary key (party_id, place)
);

create index party_place_there on party_place (place, party_id);

-- The folded words of its names, each with the place where that name may be read.
create table party_word (
    party_id uuid not null references party,
    place varchar(200) not null,
    word varchar(100) not null,
    primary key (party_id, place, word)
);

create index party_word_there on party_word (place, word, party_id);
create index party_word_anywhere on party_word (word, place);

-- What such a word ends in, for those who remember the middle of it. Says nothing about who is called so.
create table word_ending (
    ending varchar(100) not null,
    word varchar(100) not null
);

create index word_ending_begins on word_ending (ending, word);
create index word_ending_word on word_ending (word);

create index signature_party on signature (party_id);
create index evidence_issuer_party on evidence_issuer (party_id);
create index sanctions_request_target on sanctions_request (target_id);
create index target_position_party on target_position (party_id);
