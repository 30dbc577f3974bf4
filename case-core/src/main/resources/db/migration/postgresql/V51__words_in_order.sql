-- Beginnings of words are looked up as ranges; they are ranges in the order of the letters' numbers, whatever the
-- language of the database.

alter table party_word alter column word type varchar(100) collate "C";
alter table word_ending alter column ending type varchar(100) collate "C";
alter table word_ending alter column word type varchar(100) collate "C";
alter table party alter column sorted_ar type varchar(200) collate "C";
alter table party alter column sorted_en type varchar(200) collate "C";
