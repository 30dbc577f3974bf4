-- Of which ask a result came; what was told by a source before says it of none.
alter table result add column ask_id uuid references ask;
