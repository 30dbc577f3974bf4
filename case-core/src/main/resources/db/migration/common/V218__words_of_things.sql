-- The folded words by which cases, requests and items of evidence are found, each with the case whose members find them.
-- It says nothing that the things themselves do not say, is written with them, and can be made anew from them at any time.
-- No foreign keys: the row of a thing may still wait to be written when its words are.

create table found_word (
    place uuid not null,
    kind varchar(16) not null,
    word varchar(100) not null,
    thing uuid not null,
    primary key (place, kind, word, thing)
);

create index found_word_thing on found_word (thing, word);
