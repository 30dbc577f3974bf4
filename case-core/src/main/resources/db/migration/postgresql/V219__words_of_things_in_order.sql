-- Beginnings of words are looked up as ranges in the order of the letters' numbers, whatever the language of the database.

alter table found_word alter column word type varchar(100) collate "C";
