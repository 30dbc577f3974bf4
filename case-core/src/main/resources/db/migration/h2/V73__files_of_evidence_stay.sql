create trigger evidence_file_unchangeable before update, delete on evidence_file
    for each row call 'org.dalil.database.Unchangeable';
