create trigger source_file_unchangeable before update, delete on source_file
    for each row call 'org.dalil.database.Unchangeable';
