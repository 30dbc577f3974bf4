-- Letters are logged by request: how they went, who is behind them, until when somebody promised something.

alter table letter add column request_id uuid references sanctions_request;
alter table letter add column channel varchar(32);
alter table letter add column person varchar(300);
alter table letter add column reference varchar(200);
alter table letter add column language varchar(16);
alter table letter add column due_on date;
alter table letter add column settled_on date;
alter table letter add column item_id uuid references evidence_item;

create index letter_request on letter (request_id);
create index letter_item on letter (item_id);
