-- What the exhibits of a version leave out; what was built before leaves out nothing.

alter table dossier_version add column redaction varchar(32) default 'NOTHING' not null;
