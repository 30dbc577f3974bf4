-- An ask names the regime under which it is asked, or says in words what law would have to give it.

alter table ask add column regime varchar(32);
alter table ask add column instrument_ar varchar(8000);
alter table ask add column instrument_en varchar(8000);
alter table ask add column instrument_fr varchar(8000);
update ask set regime = instrument where instrument is not null and position(' ' in instrument) = 0;
update ask set instrument_en = instrument where instrument is not null and position(' ' in instrument) > 0;
alter table ask drop column instrument;
