-- Names and identifiers of a party keep an id of their own, so that two people who write the same one see both versions.
alter table party_name add column id uuid default gen_random_uuid() not null;
alter table party_name alter column id drop default;
alter table party_identifier add column id uuid default gen_random_uuid() not null;
alter table party_identifier alter column id drop default;
