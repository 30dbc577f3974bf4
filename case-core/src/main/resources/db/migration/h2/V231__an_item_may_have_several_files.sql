-- H2 made up the names of the constraints. The foreign key goes too and comes back: it would keep the unique index.
execute immediate 'alter table evidence_file drop constraint "' || (
    select k.constraint_name from information_schema.key_column_usage k
      join information_schema.table_constraints c
        on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name
    where k.table_schema = current_schema and lower(k.table_name) = 'evidence_file' and lower(k.column_name) = 'item_id'
      and c.constraint_type = 'FOREIGN KEY') || '"';
execute immediate 'alter table evidence_file drop constraint "' || (
    select c.constraint_name from information_schema.table_constraints c
      join information_schema.key_column_usage k
        on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
    where c.table_schema = current_schema and lower(c.table_name) = 'evidence_file' and c.constraint_type = 'UNIQUE'
    group by c.constraint_name
    having count(*) = 1 and max(lower(k.column_name)) = 'item_id') || '"';
alter table evidence_file add constraint evidence_file_item foreign key (item_id) references evidence_item;
