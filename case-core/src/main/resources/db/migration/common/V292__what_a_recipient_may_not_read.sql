-- Each recipient has what it may not read; whoever got something before got all of it.

alter table contact add column redaction varchar(32) default 'NOTHING' not null;
alter table submission_recipient add column redaction varchar(32) default 'NOTHING' not null;
