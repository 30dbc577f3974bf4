-- What was captured of a web page may be several files of one item: an archive, a picture, a print. They have an order.

alter table evidence_file add column position integer default 1 not null;
alter table evidence_file add constraint evidence_file_in_order unique (item_id, position);
alter table evidence_passage add column in_file integer default 1 not null;
