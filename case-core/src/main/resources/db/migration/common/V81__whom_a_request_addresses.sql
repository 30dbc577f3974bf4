-- Whom a request addresses: an office or an authority of the pack, and beside it who holds the office.

alter table sanctions_request add column addressee varchar(64);
alter table sanctions_request add column holder_id uuid references party;
alter table sanctions_request add column holder_as_of date;
